using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Examination;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Publicity;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Operations;

/// <summary>A procedure that should be running, for a case or a batch stands where only it leads on.</summary>
/// <param name="Procedure">The procedure's name.</param>
/// <param name="Instance">The instance.</param>
/// <param name="Input">What it starts from: identities only.</param>
public sealed record ProcedureToRun(string Procedure, string Instance, object Input)
{
    /// <summary>The procedure that a case waits for.</summary>
    /// <param name="case">The case, of any procedure.</param>
    /// <returns>The procedure; <see langword="null"/> when the case waits for somebody, or for a clock of its own.</returns>
    public static ProcedureToRun? Of(ISettlementCase @case) => @case switch
    {
        TalentCase.UnderReview { Board: var board, File.Id: var id } =>
            new(nameof(JointReviewProcedure), TalentFollowUps.InstanceOf(id, board), new JointReviewStart(id.ToString(), board.Round)),
        PointsCase.Examining { File: var file } =>
            new(nameof(ApprovalProcedure), Approvals.InstanceOf(file), new ApprovalStart(file.Id.ToString(), file.Attempt)),
        PointsCase.OnPublicity { Batch.Id: var batch } => Of(batch),
        _ => null,
    };

    /// <summary>The publicity of a batch.</summary>
    /// <param name="batch">The batch; its day has come and it has not ended.</param>
    public static ProcedureToRun Of(BatchId batch) => new(nameof(PublicityProcedure), Batches.InstanceOf(batch), new PublicityStart(batch.Value));
}
