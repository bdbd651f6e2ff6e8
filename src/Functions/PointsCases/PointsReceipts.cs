using System.Text.Json;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>How the states of a case of settlement by points are named, and who has to act in each.</summary>
public static class PointsReceipts
{
    /// <summary>The receipt for a case as it was read.</summary>
    /// <param name="loaded">The case.</param>
    /// <returns>The receipt.</returns>
    public static CaseReceipt Of(LoadedCase<PointsCase> loaded) => Of(loaded.State, loaded.Revision);

    /// <summary>The receipt for a case.</summary>
    /// <param name="state">The case.</param>
    /// <param name="revision">Its revision.</param>
    /// <returns>The receipt.</returns>
    public static CaseReceipt Of(PointsCase state, int revision) => CaseReceipt.Of(state.File, NameOf(state), revision, ResponsibleFor(state));

    /// <summary>The name of a state, as lists and answers show it.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The name, kebab-case.</returns>
    public static string NameOf(PointsCase state) => state switch
    {
        PointsCase.Stopped => "stopped-for-forgery",
        _ => JsonNamingPolicy.KebabCaseLower.ConvertName(state.GetType().Name),
    };

    /// <summary>Who has to act next; an open case always has exactly one. While no agency acts, the person does, who may entrust another (I-90).</summary>
    /// <param name="state">The case.</param>
    /// <returns>The party.</returns>
    public static string ResponsibleFor(PointsCase state) =>
        PartyOf(state) is var party && party == "agency" && state.File.Agency is null ? "applicant" : party;

    private static string PartyOf(PointsCase state) => state switch
    {
        { HasEnded: true } => "nobody",
        { File.Cancellation.FormAt: not null } => "bureau",
        PointsCase.Declaring => "applicant",
        PointsCase.Examining { Term.Supplement: not null } => "agency",
        PointsCase.WithAgency or PointsCase.PublicityFailed or PointsCase.Collected => "agency",
        PointsCase.AwaitingMaterial { Term.AwaitsIndicator: true } => "bureau",
        PointsCase.AwaitingMaterial or PointsCase.Printed => "agency",
        PointsCase.AtWindow => "window",
        PointsCase.AwaitingReform => "development-reform",
        PointsCase.Moving => "applicant",
        _ => "bureau",
    };
}
