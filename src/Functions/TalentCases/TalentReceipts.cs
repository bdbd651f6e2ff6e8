using System.Text.Json;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>How the states of a Tianjin case are named, and who has to act in each.</summary>
public static class TalentReceipts
{
    /// <summary>The receipt for a case as it was read.</summary>
    /// <param name="loaded">The case.</param>
    /// <returns>The receipt.</returns>
    public static CaseReceipt Of(LoadedCase<TalentCase> loaded) => Of(loaded.State, loaded.Revision);

    /// <summary>The receipt for a case.</summary>
    /// <param name="state">The case.</param>
    /// <param name="revision">Its revision.</param>
    /// <returns>The receipt.</returns>
    public static CaseReceipt Of(TalentCase state, int revision) => CaseReceipt.Of(state.File, NameOf(state), revision, ResponsibleFor(state));

    /// <summary>The name of a state, as lists and answers show it.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The name, kebab-case.</returns>
    public static string NameOf(TalentCase state) => state switch
    {
        TalentCase.Refused => "refused-for-fraud",
        TalentCase.Withdrawn => "cancelled",
        _ => JsonNamingPolicy.KebabCaseLower.ConvertName(state.GetType().Name),
    };

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
