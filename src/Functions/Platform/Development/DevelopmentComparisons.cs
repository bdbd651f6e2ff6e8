using TalentSettlement.Core.Competence;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.JointReview;

namespace TalentSettlement.Functions.Platform.Development;

/// <summary>Answers for the registers as a script says.</summary>
/// <param name="script">The script.</param>
public sealed class DevelopmentComparisons(ComparisonScript script) : IComparisonSources
{
    /// <inheritdoc/>
    public Task<SourceAnswer> Ask(Comparison comparison, CaseFile file, CancellationToken cancellation) =>
        Task.FromResult(script.Answer(file.Applicant.IdentityNumber, comparison.Source.Code));
}
