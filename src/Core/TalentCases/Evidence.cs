using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.TalentCases;

/// <summary>A digest of what an item of the joint review rests on: while it is the same, an earlier pass holds (SC-12).</summary>
internal static class Evidence
{
    private static readonly ImmutableArray<string> OfEmployment = ["employment", "employer", "employer-kind", "insured"];
    private static readonly ImmutableArray<string> OfPlace = ["place", "district", "co-owned", "owns-home", "employer-has-household", "file-deposited"];
    private static readonly ImmutableArray<string> OfStatements = ["criminal-record"];

    /// <summary>The digest for one item: its files with their seals, and what the form says of it.</summary>
    public static string Of(ReviewItem item, CaseFile file, ElementRuleSet rules)
    {
        var stated = FactsBehind(item, rules).Select(fact => $"{fact.Name}={fact.Of(file.Application)}");
        var uploaded = file.Uploads
            .Where(upload => upload.Element.Value == item.Code.Value)
            .OrderBy(upload => upload.Part.Value, StringComparer.Ordinal)
            .Select(upload => $"{upload.Part}:{upload.Content}:{string.Join('+', upload.Seals.Select(seal => $"{seal.Owner}/{seal.On}/{seal.NameOnSeal}"))}");
        return ContentHash.Of(string.Join('\n', [.. stated, .. uploaded])).Value[..32];
    }

    private static IEnumerable<Fact> FactsBehind(ReviewItem item, ElementRuleSet rules) => item switch
    {
        ReviewItem.OfElement(var element, _, _, _) => rules.Elements.First(known => known.Code == element).BoundTo,
        { Code.Value: "employment" or "social-insurance" } => OfEmployment.Select(name => Facts.ByName[name]),
        { Code.Value: "no-criminal-record" } => OfStatements.Select(name => Facts.ByName[name]),
        _ => OfPlace.Select(name => Facts.ByName[name]),
    };
}
