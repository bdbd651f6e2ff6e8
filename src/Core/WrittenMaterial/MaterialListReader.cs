using System.Collections.Immutable;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>Reads one version of the rules for written material; every name in it is known, and every indicator has its proof.</summary>
/// <param name="place">Where the version stands.</param>
/// <param name="text">The text of all versions.</param>
/// <param name="tables">The points tables.</param>
internal sealed class MaterialListReader(string place, MaterialListText text, PointsTables tables)
{
    private readonly ImmutableArray<Indicator> indicators =
        [.. tables.Tables.SelectMany(table => table.Groups).SelectMany(group => group.Indicators.Concat(group.Bonuses))];

    /// <summary>How the papers are bound.</summary>
    public BindingRules Binding(BindingText binding) =>
        binding.Paper != "A4" ? throw new RuleSetException($"{place}.binding.paper", "is A4 (S-23)")
        : binding.BindingMargin is < 10 or > 50 ? throw new RuleSetException($"{place}.binding.bindingMargin", "is 10 to 50 millimetres")
        : binding.Rules is [] ? throw new RuleSetException($"{place}.binding.rules", "are empty")
        : new BindingRules(binding.Paper, binding.BindingMargin, [.. binding.Rules]);

    /// <summary>The papers, in binding order.</summary>
    public ImmutableArray<Material> Materials(MaterialText[] materials, IReadOnlyDictionary<DepartmentCode, Wording> departments)
    {
        for (var i = 0; i < materials.Length; i++)
        {
            RefuseUnfounded(materials, i, departments);
        }

        ImmutableArray<Material> read = [.. materials.Select((material, i) => new Material(material, Asks(material, $"{place}.materials[{i}]")))];
        RefuseUnproven(read, departments);
        return read;
    }

    private void RefuseUnfounded(MaterialText[] materials, int i, IReadOnlyDictionary<DepartmentCode, Wording> departments)
    {
        var (where, material) = ($"{place}.materials[{i}]", materials[i]);
        var fault = materials[..i].Any(other => other.Code == material.Code) ? ("code", "stands twice")
            : i > 0 && material.Section < materials[i - 1].Section ? ("section", "comes after a later section: the order of the data is the order of binding")
            : !departments.ContainsKey(material.Department) ? ("department", $"'{material.Department}' has no name")
            : material.Sheets <= 0 ? ("sheets", "is above zero, or absent")
            : material.Sources.FirstOrDefault(tag => !text.Sources.ContainsKey(tag)) is { } unknown ? ("sources", $"unknown source '{unknown}'")
            : material.Sources is [] ? ("sources", "are empty")
            : material is { Form: MaterialForm.RegisterReading, Attestations.Length: > 0 } ? ("attestations", "nothing is handed in that could be sealed")
            : material is { Form: not MaterialForm.RegisterReading, Attestations: null or [] } ? ("attestations", "nobody answers for the paper")
            : material.AskedFor is [] ? ("askedFor", "is empty: nobody would ever be asked")
            : default((string Part, string Fault)?);
        if (fault is { } found)
        {
            throw new RuleSetException($"{where}.{found.Part}", found.Fault);
        }
    }

    private ImmutableArray<MaterialAsk> Asks(MaterialText material, string where) =>
        [.. material.AskedFor.Select((ask, i) => Ask(ask, $"{where}.askedFor[{i}]"))];

    private MaterialAsk Ask(MaterialAskText ask, string where) => ask switch
    {
        { Fact: { } fact, Points: null, Indicators: null, Age: null, Declared: null, Why: null } => new MaterialAsk.OfFact(fact, WordsOf(fact)),
        { Points: { } points, Fact: null, Age: null, Declared: null, Why: null } =>
            new MaterialAsk.OfPoints(points.Read($"{where}.points"), Known(ask.Indicators ?? [], $"{where}.indicators")),
        { Age: true, Fact: null, Points: null, Indicators: null, Declared: null, Why: null } => new MaterialAsk.OfAge(),
        { Declared: { } declared, Why: { } why, Fact: null, Points: null, Indicators: null, Age: null } =>
            new MaterialAsk.OfDeclared(declared.Read($"{where}.declared"), why),
        _ => throw new RuleSetException(where, "is exactly one of fact, points (with indicators or without), age, or declared with why"),
    };

    private Wording WordsOf(MaterialFact fact) => text.Facts.GetValueOrDefault(fact) ?? throw new RuleSetException("$.facts", $"the fact '{fact}' has no wording");

    private ImmutableArray<IndicatorCode> Known(IndicatorCode[] codes, string where) =>
        codes.FirstOrDefault(code => indicators.All(indicator => indicator.Code != code)) is { Value: { } unknown }
            ? throw new RuleSetException(where, $"no points table has the indicator '{unknown}'")
            : [.. codes];

    // A kind of claim that gives points and that no paper proves would let points through on the person's word alone.
    private void RefuseUnproven(ImmutableArray<Material> materials, IReadOnlyDictionary<DepartmentCode, Wording> departments)
    {
        var asks = materials.SelectMany(material => material.Asks).ToArray();
        foreach (var indicator in indicators)
        {
            var proven = asks.OfType<MaterialAsk.OfPoints>().Where(ask => ask.Concerns(indicator.Code)).Select(ask => ask.Filter.Kind).ToHashSet();
            if (!departments.ContainsKey(indicator.Department))
            {
                throw new RuleSetException($"{place}.departments", $"'{indicator.Department}', which examines '{indicator.Code}', has no name");
            }

            if (indicator.Measure is Measure.ByAge ? !asks.OfType<MaterialAsk.OfAge>().Any() : !ProvingClaims.KindsOf(indicator.Measure).All(proven.Contains))
            {
                throw new RuleSetException($"{place}.materials", $"nothing proves the indicator '{indicator.Code}'");
            }
        }
    }
}
