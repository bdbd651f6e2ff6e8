using System.Collections.Immutable;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Functions.Points;

/// <summary>The points of a declaration, item by item, and the ways into the city that are open (S-01, S-07, S-59).</summary>
/// <param name="Version">The table under which was counted, for example <c>SZ-2013</c>.</param>
/// <param name="On">The day for which was counted.</param>
/// <param name="Total">The points; never rounded up, 99.99 is below 100.</param>
/// <param name="Threshold">The points from which the condition is met, inclusive.</param>
/// <param name="Reached100">Whether the points reach the threshold; the age and records that bar are said by <paramref name="Way"/>.</param>
/// <param name="Missing">How many points are missing; zero when the threshold is reached.</param>
/// <param name="Way">Whether the way by points is open, or what closes it first: age, a record, points.</param>
/// <param name="Lines">Every indicator of the table, those without points included.</param>
/// <param name="Bars">Records that bar the declaration whatever the points.</param>
/// <param name="Conditions">Under which version of article 6 the routes were judged.</param>
/// <param name="Routes">Every route of article 6.</param>
/// <param name="Explanation">With what the count can be repeated later (N3).</param>
/// <param name="Ways">Of a case that is below the threshold: what leads to it, five ways at most (N1, SC-32).</param>
public sealed record EvaluationView(
    string Version,
    DateOnly On,
    decimal Total,
    decimal Threshold,
    bool Reached100,
    decimal Missing,
    WayByPoints Way,
    ImmutableArray<ScoreLineView> Lines,
    ImmutableArray<Bar> Bars,
    string Conditions,
    ImmutableArray<RouteView> Routes,
    ExplanationView Explanation,
    WaysView? Ways = null);

/// <summary>What one indicator gives: the rule behind it, the evidence for it, who examines it, and why not more (B4).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Group">The group in which it stands.</param>
/// <param name="Points">What it contributes after caps and exclusions; below zero for a deduction.</param>
/// <param name="Rule">The rule as the table words it.</param>
/// <param name="Why">Why not more.</param>
/// <param name="WhyText">The same in words.</param>
/// <param name="Evidence">What proves it.</param>
/// <param name="Department">The department that examines it.</param>
/// <param name="Confidence">How well the rule is founded.</param>
/// <param name="Sources">Where it was found, by the tags of the table.</param>
public sealed record ScoreLineView(
    IndicatorCode Indicator,
    IndicatorCode Group,
    decimal Points,
    Wording Rule,
    WhyNotMoreKind Why,
    Wording WhyText,
    Wording Evidence,
    string Department,
    PointsConfidence Confidence,
    ImmutableArray<string> Sources);

/// <summary>One route of article 6.</summary>
/// <param name="Route">The route.</param>
/// <param name="Item">The item of the article, for example <c>6(3)</c>.</param>
/// <param name="Name">The route as the article words it.</param>
/// <param name="Open">Whether every condition is met.</param>
/// <param name="Reason">The code of the first condition that fails; absent when none does.</param>
/// <param name="Text">That condition in words.</param>
/// <param name="Until">The first day on which the record in question does no harm any more.</param>
/// <param name="LastDay">The last day on which the age was still admitted.</param>
public sealed record RouteView(RouteCode Route, string Item, Wording Name, bool Open, string? Reason, Wording? Text, DateOnly? Until, DateOnly? LastDay);

/// <summary>With what a count can be repeated and compared, a year later too (N3); keep it together with the declaration.</summary>
/// <param name="Version">The table under which was counted.</param>
/// <param name="On">The day for which was counted.</param>
/// <param name="Hash">SHA-256 over declaration, table, readings and result, in lower-case hexadecimal.</param>
public sealed record ExplanationView(string Version, DateOnly On, string Hash);
