using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Functions.Examination;

/// <summary>The instances of <see cref="ApprovalProcedure"/>: one per case and acceptance.</summary>
public static class Approvals
{
    /// <summary>The instance of a case's acceptance; a case is accepted once in an attempt.</summary>
    /// <param name="file">The file.</param>
    public static string InstanceOf(PointsFile file) => $"approval-{file.Id}-{file.Attempt}";
}
