using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Registration;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>Which written material a person needs (S-21, S-23).</summary>
public static class MaterialRules
{
    /// <summary>Draws up the list of materials: nothing that proves nothing, and nothing without its proof.</summary>
    /// <remarks>A pure function; the order in which things are claimed has no meaning.</remarks>
    /// <param name="declaration">What is declared.</param>
    /// <param name="score">Its points under the table and for the day of the case.</param>
    /// <param name="facts">What is stated besides.</param>
    /// <param name="rules">The rules that the case is under.</param>
    public static MaterialList ListFor(Declaration declaration, Score score, RegistrationFacts facts, MaterialListRules rules)
    {
        var sorted = declaration with { Claims = [.. declaration.Claims.OrderBy(claim => JsonSerializer.Serialize(claim), StringComparer.Ordinal)] };
        ImmutableArray<ProvenLine> lines =
        [
            .. from line in score.Lines
               where line.Points != 0
               select new ProvenLine(line, [.. ProvingClaims.Of(line.Indicator.Measure, sorted, score.On)]),
        ];
        var asked =
            from material in rules.Materials
            let grounds = material.Asks.Select(ask => GroundsOf(ask, sorted, score, facts, lines)).Where(found => found.Pieces > 0).ToArray()
            where grounds.Length > 0
            select (material, grounds);
        return new MaterialList(rules.Version, score.Table, score.On, score.Total, [.. asked.Select((one, i) => Item(i + 1, one.material, one.grounds))], rules.Binding);
    }

    private static MaterialListItem Item(int number, Material material, Grounds[] grounds)
    {
        var claims = grounds.SelectMany(found => found.Claims).Distinct(ReferenceEqualityComparer.Instance).Count();
        var stated = grounds.Select(found => found.Stated).Sum();
        return new MaterialListItem(
            number, material, material.Pieces is MaterialPieces.One ? 1 : Math.Max(claims, stated), [.. grounds.SelectMany(found => found.Reasons).Distinct()]);
    }

    private static Grounds GroundsOf(MaterialAsk ask, Declaration declaration, Score score, RegistrationFacts facts, ImmutableArray<ProvenLine> lines) => ask switch
    {
        MaterialAsk.OfFact { Fact: var fact, Words: var words } => new(MaterialFacts.Count(fact, facts), [], [new MaterialReason.ForFact(fact, words)]),
        MaterialAsk.OfDeclared { Filter: var filter, Words: var words } =>
            new(0, [.. filter.In(declaration, score.On)], [new MaterialReason.ForCondition(words)]),
        MaterialAsk.OfPoints points => Of(points, score.On, lines),
        MaterialAsk.OfAge => Of(lines.Where(line => line.Line.Indicator.Measure is Measure.ByAge)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Grounds Of(MaterialAsk.OfPoints ask, DateOnly day, ImmutableArray<ProvenLine> lines)
    {
        var meant =
            from line in lines
            where ask.Concerns(line.Line.Indicator.Code)
            let claims = line.Claims.Where(claim => ask.Filter.Matches(claim, day)).ToImmutableArray()
            where !claims.IsEmpty
            select (line, claims);
        var found = meant.ToArray();
        return new(0, [.. found.SelectMany(one => one.claims)], [.. found.Select(one => one.line.Reason)]);
    }

    private static Grounds Of(IEnumerable<ProvenLine> byAge)
    {
        ImmutableArray<MaterialReason> reasons = [.. byAge.Select(line => line.Reason)];
        return new(Math.Min(1, reasons.Length), [], reasons);
    }

    private sealed record ProvenLine(ScoreLine Line, ImmutableArray<Claim> Claims)
    {
        public MaterialReason Reason => new MaterialReason.ForPoints(Line.Indicator.Code, Line.Indicator.Rule, Line.Points);
    }

    private readonly record struct Grounds(int Stated, ImmutableArray<Claim> Claims, ImmutableArray<MaterialReason> Reasons)
    {
        public int Pieces => Stated + Claims.Length;
    }
}
