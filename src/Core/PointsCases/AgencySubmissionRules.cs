using System.Collections.Immutable;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The agency checks, evaluates again and submits (机构审核、测评、申报; S-09, S-11, S-16): only then is the information valid.</summary>
public static class AgencySubmissionRules
{
    /// <summary>The route of article 6 by points, used unless another open one is named.</summary>
    public static RouteCode ByPoints { get; } = new("points");

    /// <summary>Submits.</summary>
    /// <remarks>
    /// In the order of the law: whose turn it is; a bar; the agency's recognition and entrustment (S-02, S-03); the identity on record (S-13); the
    /// form; the originals (S-51); the points (S-01, B2); article 6 with its ages (S-59, P-AGE).
    /// </remarks>
    /// <param name="case">The case.</param>
    /// <param name="facts">What else it is decided on.</param>
    /// <param name="route">The route of article 6 to use, or none for the one by points.</param>
    /// <param name="by">The account of the agency's manager.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">When the server received it.</param>
    /// <returns>Accepted with rules and batch pinned, or refused with every ground of the first rule that fails.</returns>
    public static Decision<PointsEvent> Submit(
        PointsCase @case, SubmissionFacts facts, RouteCode? route, string by, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.WithAgency { File: var file })
        {
            return @case.NotNow();
        }

        if ((SubmissionRules.Barred(facts.Sanctions, now) ?? AgencyRules.NotRecognised(facts.Agency, now.ChinaDate) ?? NotEntrusted(file, facts.Agency!)
            ?? facts.Identity ?? Incomplete(file, law, now.ChinaDate) ?? Unchecked(file)) is { } refusal)
        {
            return refusal;
        }

        var evaluation = DeclaringRules.Evaluate(file, law, now.ChinaDate);
        return (Insufficient(evaluation.Score) ?? Closed(evaluation, route ?? ByPoints)) is { } no
            ? no
            : new PointsEvent.AgencySubmitted(Pin(file, evaluation, route ?? ByPoints, by, now));
    }

    /// <summary>The refusal of a route of article 6 that is not open: the first condition that fails (S-59).</summary>
    internal static Refusal? Closed(Evaluation evaluation, RouteCode route) => evaluation.Routes.FirstOrDefault(known => known.Route == route) switch
    {
        null => Refusal.Unacceptable("route-unknown", route.Value),
        RouteOutcome.Closed closed => new Refusal(
            RefusalKind.Conflict, [new Reason("route-closed", route.Value, ImmutableDictionary<string, string>.Empty.Add("reason", closed.Reason), closed.Text)], closed.Until?.StartInChina),
        _ => null,
    };

    private static Refusal? NotEntrusted(PointsFile file, Agency agency) =>
        file.Agency == agency.Code ? null : Refusal.Forbidden("agency-not-entrusted");

    private static Refusal? Incomplete(PointsFile file, PointsLaw law, DateOnly today) =>
        RegistrationRules.Faults(file.Registration, file.Applicant, law.Districts, today) is { IsEmpty: false } faults
            ? new Refusal(RefusalKind.Unacceptable, faults)
            : null;

    private static Refusal? Unchecked(PointsFile file) =>
        file.Originals is null ? Refusal.Conflict("originals-not-checked")
        : file.Originals.Checked != FormHash.Of(file) ? Refusal.Conflict("originals-outdated")
        : null;

    private static Refusal? Insufficient(Score score) =>
        score.Bars.IsEmpty
            ? DeclaringRules.BelowThreshold(score)
            : new Refusal(RefusalKind.Conflict, [.. score.Bars.Select(bar => new Reason("points-barred", bar.Code.Value, Text: bar.Name))]);

    private static DeclaredPoints Pin(PointsFile file, Evaluation evaluation, RouteCode route, string by, DateTimeOffset now) => new(
        file.Attempt + 1,
        now,
        by,
        file.Claims,
        evaluation.Score.Total,
        evaluation.Table.Version,
        evaluation.Conditions.Version,
        route,
        Explanation.Of(file.Declaration, evaluation.Table, now.ChinaDate).Hash,
        BatchRules.Of(now));
}
