using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Competence;

/// <summary>Reads a table of competence; every department, register and fact in it is known, every code is given once.</summary>
internal sealed class CompetenceReader(CompetenceTableText text)
{
    /// <summary>The departments.</summary>
    public ImmutableArray<Department> Departments()
    {
        RefuseTwice(text.Departments.Select(department => department.Code.Value), "$.departments");
        return [.. text.Departments];
    }

    /// <summary>The registers, each kept by a known department.</summary>
    public ImmutableArray<ComparisonSource> Sources()
    {
        RefuseTwice(text.ComparisonSources.Select(source => source.Code), "$.comparisonSources");
        return [.. text.ComparisonSources.Select((source, i) => source with { KeptBy = Known(source.KeptBy, $"$.comparisonSources[{i}].keptBy") })];
    }

    /// <summary>The rules: first the elements, then the checks of records.</summary>
    public ImmutableArray<CompetenceRule> Rules()
    {
        ImmutableArray<CompetenceRule> rules =
        [
            .. text.Elements.Select((rule, i) => new CompetenceRule(
                new ReviewItemCode(rule.Element.Value), null, FactCondition.All.Always, Routes(rule.Routes, $"$.elements[{i}].routes"))),
            .. text.RecordChecks.Select((rule, i) => new CompetenceRule(
                rule.Code, rule.Name, rule.When.OrAlways($"$.recordChecks[{i}].when"), Routes(rule.Routes, $"$.recordChecks[{i}].routes"))),
        ];
        RefuseTwice(rules.Select(rule => rule.Code.Value), "$");
        return rules;
    }

    private static void RefuseTwice(IEnumerable<string> codes, string place)
    {
        if (codes.CountBy(code => code).FirstOrDefault(count => count.Value > 1) is { Key: { } twice })
        {
            throw new RuleSetException(place, $"the code '{twice}' is given twice");
        }
    }

    private ImmutableArray<Route> Routes(RouteText[] routes, string place)
    {
        for (var i = 0; i < routes.Length - 1; i++)
        {
            if (routes[i].When is null)
            {
                throw new RuleSetException($"{place}[{i}]", "the routes after it can never hold");
            }
        }

        return routes is [.., { When: null }]
            ? [.. routes.Select((route, i) => Read(route, $"{place}[{i}]"))]
            : throw new RuleSetException(place, "the last route has no condition, or some application would have no reviewer");
    }

    private Route Read(RouteText route, string place) => new(
        route.When.OrAlways($"{place}.when"),
        new CompetentDepartments(
            Known(route.Lead, $"{place}.lead"),
            [.. (route.Concurring ?? []).Select((code, i) => Known(code, $"{place}.concurring[{i}]"))]),
        route.Comparison is { } comparison ? Read(comparison, $"{place}.comparison") : null);

    private Comparison Read(ComparisonText comparison, string place) => comparison.Fields is []
        ? throw new RuleSetException($"{place}.fields", "at least one field is compared")
        : new Comparison(
            text.ComparisonSources.FirstOrDefault(source => source.Code == comparison.Source)
                ?? throw new RuleSetException($"{place}.source", $"unknown register '{comparison.Source}'"),
            [.. comparison.Fields]);

    private DepartmentCode Known(DepartmentCode code, string place) => text.Departments.Any(department => department.Code == code)
        ? code
        : throw new RuleSetException(place, $"unknown department '{code}'");
}
