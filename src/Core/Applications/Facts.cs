using System.Collections.Frozen;
using System.Collections.Immutable;
using static TalentSettlement.Core.Applications.SettlementPlace;
using static TalentSettlement.Core.Applications.TalentClaim;

namespace TalentSettlement.Core.Applications;

/// <summary>The facts that rules may ask for.</summary>
internal static class Facts
{
    /// <summary>All of them, in the order of the form.</summary>
    public static readonly ImmutableArray<Fact> All = [.. OfClaim(), .. OfEmployment(), .. OfPlace(), .. OfStatements()];

    /// <summary>Every fact, by name.</summary>
    public static readonly FrozenDictionary<string, Fact> ByName = All.ToFrozenDictionary(fact => fact.Name);

    private static ImmutableArray<Fact> OfClaim() =>
    [
        Fact.Choice("category", form => form.Claim?.Category),
        Fact.Choice("degree", form => (form.Claim as Academic)?.Highest),
        Fact.Choice("study-mode", form => (form.Claim as Academic)?.Mode),
        Fact.Choice("place-of-study", form => (form.Claim as Academic)?.Place),
        Fact.Choice("title-level", form => (form.Claim as Title)?.Level),
        Fact.Choice("qualification-kind", form => (form.Claim as Qualification)?.Kind),
        Fact.Choice("qualification-origin", form => (form.Claim as Qualification)?.Origin),
        Fact.Choice("school", form => (form.Claim as Skilled)?.School),
        Fact.Choice("vocational-grade", form => (form.Claim as Skilled)?.Grade),
        Fact.Choice("entrepreneur-role", form => (form.Claim as Entrepreneur)?.Role),
        Fact.Free("enterprise", form => (form.Claim as Entrepreneur)?.Enterprise?.Number),
    ];

    private static ImmutableArray<Fact> OfEmployment() =>
    [
        new("employment", ["employed", "not-employed"], form => form.Employment switch
        {
            Employment.Employed => "employed",
            Employment.NotEmployedInTianjin => "not-employed",
            _ => null,
        }),
        Fact.Choice("employer-kind", form => (form.Employment as Employment.Employed)?.Kind),
        Fact.YesOrNo("insured", form => (form.Employment as Employment.Employed)?.Insured),
        Fact.Free("employer", form => (form.Employment as Employment.Employed)?.Employer?.Number),
    ];

    private static ImmutableArray<Fact> OfPlace() =>
    [
        Fact.Choice("place", form => form.Place?.Kind),
        Fact.Free("district", form => form.Place?.District?.Value),
        Fact.YesOrNo("co-owned", form => (form.Place as Home)?.CoOwned),
        Fact.YesOrNo("owns-home", form => (form.Place as DistrictTalentCollective)?.OwnsHome),
        Fact.YesOrNo("employer-has-household", form => (form.Place as DistrictTalentCollective)?.EmployerHasHousehold),
        Fact.YesOrNo("file-deposited", form => (form.Place as NorthernTalentCollective)?.FileDeposited),
    ];

    private static ImmutableArray<Fact> OfStatements() =>
    [
        Fact.YesOrNo("retired", form => form.Statements?.Retired),
        Fact.YesOrNo("drawing-pension", form => form.Statements?.DrawingPension),
        Fact.YesOrNo("criminal-record", form => form.Statements?.CriminalRecord),
        Fact.YesOrNo("healthy", form => form.Statements?.Healthy),
    ];
}
