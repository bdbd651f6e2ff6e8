using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Competence;

/// <summary>Which department reviews what (职责分工, T-08 to T-12), as data: departments, routes of elements, checks of records, registers.</summary>
public sealed record CompetenceTable
{
    private static readonly Lazy<CompetenceTable> Embedded = new(() => Load(RuleText.Embedded("competence.json")));
    private readonly FrozenDictionary<string, CompetenceRule> ofElements;

    private CompetenceTable(CompetenceTableText text)
    {
        Version = new RuleSetVersion(text.Id, text.Version);
        var reader = new CompetenceReader(text);
        Departments = reader.Departments();
        Sources = reader.Sources();
        var rules = reader.Rules();
        ofElements = rules.Where(rule => rule.RecordCheck is null).ToFrozenDictionary(rule => rule.Code.Value);
        RecordChecks = [.. rules.Where(rule => rule.RecordCheck is not null)];
    }

    /// <summary>The table that comes with Core.</summary>
    public static CompetenceTable Default => Embedded.Value;

    /// <summary>Which table this is; a case pins it.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>The departments of the joint review (T-08).</summary>
    public ImmutableArray<Department> Departments { get; }

    /// <summary>The registers with which data are compared (T-12).</summary>
    public ImmutableArray<ComparisonSource> Sources { get; }

    /// <summary>What is reviewed although nothing is uploaded for it.</summary>
    internal ImmutableArray<CompetenceRule> RecordChecks { get; }

    /// <summary>Reads a table strictly.</summary>
    /// <param name="json">The text of the table.</param>
    /// <exception cref="RuleSetException">The table is broken at a named place (SC-10).</exception>
    public static CompetenceTable Load(string json) => new(RuleText.Read<CompetenceTableText>(json));

    /// <summary>The departments that review an element of an application.</summary>
    /// <param name="element">An element of the rules that were loaded with this table.</param>
    /// <param name="application">The form.</param>
    public CompetentDepartments ReviewersOf(ElementCode element, TalentApplication application) => RouteOf(element, application).Reviewers;

    /// <summary>The route of an element.</summary>
    internal Route RouteOf(ElementCode element, TalentApplication application) => ofElements[element.Value].RouteFor(application);

    /// <summary>Refuses elements that nobody reviews, and routes of elements that do not exist (SC-10).</summary>
    internal void RefuseLostTasks(ImmutableArray<Element> elements)
    {
        for (var i = 0; i < elements.Length; i++)
        {
            if (!ofElements.ContainsKey(elements[i].Code.Value))
            {
                throw new RuleSetException($"$.elements[{i}]", $"no department reviews '{elements[i].Code}'");
            }
        }

        if (ofElements.Keys.Except(elements.Select(element => element.Code.Value)).FirstOrDefault() is { } unknown)
        {
            throw new RuleSetException("$.elements", $"'{unknown}' has a route in the table of competence and is no element");
        }
    }
}
