using System.Collections.Immutable;
using System.Globalization;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Registration;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Filling in, evaluating and choosing an agency (信息填报、测评、选择机构; S-04 to S-11, S-50 to S-52).</summary>
public static class DeclaringRules
{
    /// <summary>Saves what is filled in (S-06): by the person until an agency is chosen, then by the agency (S-04, S-11).</summary>
    /// <param name="case">The case.</param>
    /// <param name="by">Who saves.</param>
    /// <param name="registration">What is stated besides the points.</param>
    /// <param name="claims">What is claimed.</param>
    /// <param name="table">The points table asked for, or none.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused when it is not their turn or there is no such table.</returns>
    public static Decision<PointsEvent> Save(
        PointsCase @case, DeclaringParty by, RegistrationFacts registration, ImmutableArray<Claim> claims, string? table, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not (PointsCase.Declaring or PointsCase.WithAgency) || (@case is PointsCase.WithAgency && by == DeclaringParty.Person))
        {
            return @case.NotNow();
        }

        return law.TableOf(table, now.ChinaDate) is null ? Refusal.Unacceptable("points-table-unknown", "table")
            : RegistrationRules.SavingFaults(registration, law.Districts, now.ChinaDate) is { IsEmpty: false } faults
                ? new Refusal(RefusalKind.Unacceptable, faults)
            : DeclarationRules.Refuse(@case.File.Declaration with { Claims = claims }, now.ChinaDate) is { } impossible ? impossible
            : new PointsEvent.FormSaved(registration, claims, table);
    }

    /// <summary>Evaluates on the current information (S-07); nothing is stored.</summary>
    /// <param name="file">The file.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="on">The day, a China date.</param>
    public static Evaluation Evaluate(PointsFile file, PointsLaw law, DateOnly on) =>
        Evaluation.Of(file.Declaration, TableOf(file, law, on), law.Conditions.InForceOn(on), on);

    /// <summary>The points table of a case that has submitted nothing yet (Q13).</summary>
    /// <param name="file">The file.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="on">The day, a China date.</param>
    public static PointsTable TableOf(PointsFile file, PointsLaw law, DateOnly on) => law.TableOf(file.Table, on) ?? law.Tables.Default;

    /// <summary>Chooses and entrusts an agency, once the evaluation reaches the threshold (S-02, S-03, S-08; B2).</summary>
    /// <param name="case">The case.</param>
    /// <param name="agency">The agency, or none of that code.</param>
    /// <param name="entrustment">The agreement that the person signed.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused below the threshold or when the agency is not recognised.</returns>
    public static Decision<PointsEvent> ChooseAgency(
        PointsCase @case, Agency? agency, Entrustment entrustment, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.Declaring)
        {
            return @case.NotNow();
        }

        if ((AgencyRules.NotRecognised(agency, now.ChinaDate) ?? AgreementRules.Check(entrustment.Agreement, law.Agreements, now)) is { } refusal)
        {
            return refusal;
        }

        return BelowThreshold(Evaluate(@case.File, law, now.ChinaDate).Score) is { } below ? below : new PointsEvent.AgencyChosen(entrustment);
    }

    /// <summary>Records that a window has seen the originals (S-51).</summary>
    /// <param name="case">The case.</param>
    /// <param name="seen">What was seen, by the codes of the material list.</param>
    /// <param name="by">The account of the clerk.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused when nothing was seen, or something that no rule asks for, or it is not the time.</returns>
    public static Decision<PointsEvent> CheckOriginals(PointsCase @case, ImmutableArray<string> seen, string by, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.WithAgency)
        {
            return @case.NotNow();
        }

        return seen.IsDefaultOrEmpty
            ? Refusal.Unacceptable("originals-missing", "seen")
            : CaseMaterials.UnknownOriginals(seen, law, now.ChinaDate) is { } unknown ? unknown
            : new PointsEvent.OriginalsChecked(new OriginalsCheck(now, by, seen, FormHash.Of(@case.File)));
    }

    /// <summary>Deletes a declaration that was never submitted (SC-42).</summary>
    /// <param name="case">The case.</param>
    /// <param name="reason">Why, or nothing.</param>
    /// <returns>Accepted, or refused once something was submitted: then it is withdrawn or cancelled.</returns>
    public static Decision<PointsEvent> Delete(PointsCase @case, string? reason) => @case switch
    {
        PointsCase.Declaring or PointsCase.WithAgency => new PointsEvent.Deleted(reason),
        _ => @case.NotNow(),
    };

    /// <summary>Whether a refusal is one for too few points, so that ways to more help (N1, SC-32).</summary>
    /// <param name="refusal">The refusal.</param>
    public static bool IsForTooFewPoints(Refusal refusal) => refusal.Reasons[0].Code == "below-threshold";

    /// <summary>The refusal of a score below the threshold; exactly the threshold is enough, 99.99 is not (S-01, SC-32).</summary>
    internal static Refusal? BelowThreshold(Score score) => score.ReachesThreshold
        ? null
        : Refusal.Conflict("below-threshold")
            .With("points", score.Total.ToString("0.##########", CultureInfo.InvariantCulture))
            .With("threshold", score.Threshold.ToString("0.##", CultureInfo.InvariantCulture));
}
