using System.Collections.Immutable;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Elements;

/// <summary>The annex of the notice (申请人需上传的要件) as data: the elements and when each is required (T-29 to T-41).</summary>
public sealed record ElementRuleSet
{
    private static readonly Lazy<ElementRuleSet> Embedded =
        new(() => Load(RuleText.Embedded("tianjin-elements.json"), CompetenceTable.Default));

    private ElementRuleSet(ElementRuleSetText text, CompetenceTable competence)
    {
        Version = new RuleSetVersion(text.Id, text.Version);
        Notice = text.Notice;
        EffectiveFrom = text.EffectiveFrom;
        Competence = competence;
        Elements = ElementsText.Read(text.Elements);
        Requirements = RequirementsText.Read(text.Requirements, Elements, text.Sources);
        competence.RefuseLostTasks(Elements);
    }

    /// <summary>The rules that come with Core.</summary>
    public static ElementRuleSet Default => Embedded.Value;

    /// <summary>Which rules these are; a case pins it.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>The notice that they stand in.</summary>
    public Wording Notice { get; }

    /// <summary>The first day on which they hold.</summary>
    public DateOnly EffectiveFrom { get; }

    /// <summary>Every element that may be required, in the order of the annex.</summary>
    public ImmutableArray<Element> Elements { get; }

    /// <summary>When which elements are required, in the order of the annex; anyone may read it (T-28).</summary>
    public ImmutableArray<ElementRequirement> Requirements { get; }

    /// <summary>Who reviews each element.</summary>
    public CompetenceTable Competence { get; }

    /// <summary>Reads a set of rules strictly; an unknown fact, value, element or department, or an element without a reviewer, is a fault.</summary>
    /// <param name="json">The text of the set.</param>
    /// <param name="competence">Who reviews each element.</param>
    /// <exception cref="RuleSetException">The set is broken at a named place (SC-10).</exception>
    public static ElementRuleSet Load(string json, CompetenceTable competence) => new(RuleText.Read<ElementRuleSetText>(json), competence);
}
