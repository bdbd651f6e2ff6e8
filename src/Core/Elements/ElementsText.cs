using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Elements;

/// <summary>Reads the elements of a rule set; every code of an element and of a part is given once.</summary>
internal static class ElementsText
{
    /// <summary>The elements, in order.</summary>
    public static ImmutableArray<Element> Read(ElementText[] texts)
    {
        ImmutableArray<Element> elements = [.. texts.Select((text, i) => Read(text, $"$.elements[{i}]"))];
        RefuseTwice(elements.Select(element => element.Code.Value));
        RefuseTwice(elements.SelectMany(element => element.Parts).Select(part => part.Code.Value));
        return elements;
    }

    private static Element Read(ElementText text, string place)
    {
        if (text.Parts is { Length: 0 })
        {
            throw new RuleSetException($"{place}.parts", "an element has at least one part");
        }

        ImmutableArray<RequiredSeal> seals = [.. (text.Seals ?? []).Select(owner => new RequiredSeal(owner, text.Form))];
        PartText[] parts = text.Parts ?? [new PartText(new PartCode(text.Code.Value), text.Name)];
        return new Element(text.Code, text.Name, [.. parts.Select(part => new ElementPart(part.Code, part.Name, text.Form, seals))])
        {
            BoundTo = [.. (text.BoundTo ?? []).Select((name, i) => FactConditionText.Named(name, $"{place}.boundTo[{i}]"))],
        };
    }

    private static void RefuseTwice(IEnumerable<string> codes)
    {
        if (codes.CountBy(code => code).FirstOrDefault(count => count.Value > 1) is { Key: { } twice })
        {
            throw new RuleSetException("$.elements", $"the code '{twice}' is given twice");
        }
    }
}
