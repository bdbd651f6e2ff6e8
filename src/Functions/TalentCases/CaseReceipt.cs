using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>What every accepted change answers with.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">The number to quote.</param>
/// <param name="State">Its state now.</param>
/// <param name="Revision">Its revision now; also the <c>ETag</c>.</param>
/// <param name="WaitingFor">Who has to act next: <c>applicant</c>, <c>joint-review</c>, <c>window</c>, <c>supervision</c>, <c>original-flow</c> or <c>nobody</c>.</param>
public sealed record CaseReceipt(string CaseId, string Number, string State, int Revision, string WaitingFor)
{
    /// <summary>The receipt for a case.</summary>
    /// <param name="state">The case.</param>
    /// <param name="revision">Its revision.</param>
    /// <returns>The receipt.</returns>
    public static CaseReceipt Of(TalentCase state, int revision) => new(
        state.File.Id.ToString(), state.File.Number.Value, TalentCommits.NameOf(state), revision, ResponsibleFor(state));

    /// <summary>Who has to act next; an open case always has exactly one.</summary>
    /// <param name="state">The case.</param>
    /// <returns>The party.</returns>
    public static string ResponsibleFor(TalentCase state) => state switch
    {
        TalentCase.Draft or TalentCase.SentBack or TalentCase.Passed => "applicant",
        TalentCase.UnderReview => "joint-review",
        TalentCase.Permitted => "window",
        TalentCase.RevocationPending => "supervision",
        TalentCase.LegacyLane => "original-flow",
        _ => "nobody",
    };
}
