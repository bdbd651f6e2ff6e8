using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Elements;

/// <summary>Reads the clauses of a rule set; each names known elements and sources, and every element stands in a clause.</summary>
internal static class RequirementsText
{
    /// <summary>The clauses, in order.</summary>
    public static ImmutableArray<ElementRequirement> Read(
        RequirementText[] texts, ImmutableArray<Element> elements, Dictionary<string, string> sources)
    {
        ImmutableArray<ElementRequirement> read = [.. texts.Select((text, i) => Read(text, $"$.requirements[{i}]", elements, sources))];
        foreach (var (element, i) in elements.Select((element, i) => (element, i)))
        {
            if (!read.Any(requirement => requirement.Elements.Contains(element)))
            {
                throw new RuleSetException($"$.elements[{i}]", $"no requirement asks for '{element.Code}'");
            }
        }

        return read;
    }

    private static ElementRequirement Read(
        RequirementText text, string place, ImmutableArray<Element> elements, Dictionary<string, string> sources)
    {
        foreach (var (source, i) in text.Sources.Select((source, i) => (source, i)))
        {
            if (!sources.ContainsKey(source))
            {
                throw new RuleSetException($"{place}.sources[{i}]", $"unknown source '{source}'");
            }
        }

        return new ElementRequirement(
            text.Article, text.Meaning, [.. text.Elements.Select((code, i) => Known(code, $"{place}.elements[{i}]"))], [.. text.Sources], text.Confidence)
        {
            When = text.When.OrAlways($"{place}.when"),
        };

        Element Known(ElementCode code, string where) =>
            elements.FirstOrDefault(element => element.Code == code) ?? throw new RuleSetException(where, $"unknown element '{code}'");
    }
}
