using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>The registers of the authorities with which data are compared (数据比对, T-12).</summary>
public interface IComparisonSources
{
    /// <summary>Asks one register whether what was stated agrees with it.</summary>
    /// <param name="comparison">The register and the fields.</param>
    /// <param name="file">What was stated, and by whom.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The answer. A register that cannot be reached answers <see cref="ComparisonAnswer.Unavailable"/>; nothing is thrown.</returns>
    Task<SourceAnswer> Ask(Comparison comparison, CaseFile file, CancellationToken cancellation);
}
