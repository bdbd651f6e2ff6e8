using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Eligibility;

/// <summary>The wordings of the reasons, by code.</summary>
internal sealed partial class ReasonTexts(Dictionary<string, ReasonText> texts)
{
    /// <summary>No kind of talent is claimed.</summary>
    public const string NoCategory = "no-category";

    /// <summary>No way to qualify covers what is stated.</summary>
    public const string NoRoute = "no-route";

    /// <summary>The place is not open for settlement.</summary>
    public const string PlaceNotOpen = "place-not-open";

    /// <summary>Refuses a reason without a wording, or a wording with a figure that the reason does not have.</summary>
    public void RefuseUnworded(string reason, FrozenSet<string> figures, string place)
    {
        if (!texts.TryGetValue(reason, out var text))
        {
            throw new RuleSetException(place, $"the reason '{reason}' has no wording");
        }

        foreach (var wording in new[] { text.Text, text.Remedy })
        {
            var names = Figure().Matches(wording.Zh + wording.En).Select(figure => figure.Groups[1].Value);
            if (names.FirstOrDefault(name => !figures.Contains(name)) is { } unknown)
            {
                throw new RuleSetException($"$.reasons.{reason}", $"unknown figure '{unknown}'");
            }
        }
    }

    /// <summary>A reason in words.</summary>
    public Ineligibility Word(Shortfall shortfall, RouteCode? route) => new(
        shortfall.Reason,
        route,
        Filled(texts[shortfall.Reason].Text, shortfall),
        Filled(texts[shortfall.Reason].Remedy, shortfall),
        shortfall.Arguments,
        shortfall.Until);

    private static Wording Filled(Wording wording, Shortfall shortfall) => new(Filled(wording.Zh, shortfall), Filled(wording.En, shortfall));

    private static string Filled(string wording, Shortfall shortfall) =>
        Figure().Replace(wording, figure => shortfall.Arguments.GetValueOrDefault(figure.Groups[1].Value, ""));

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Figure();
}
