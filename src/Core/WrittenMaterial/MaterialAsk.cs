using System.Collections.Immutable;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>When a paper is asked for.</summary>
internal abstract record MaterialAsk
{
    private MaterialAsk()
    {
    }

    /// <summary>When a fact holds.</summary>
    public sealed record OfFact(MaterialFact Fact, Wording Words) : MaterialAsk;

    /// <summary>When a claim behind points is of a kind; with <paramref name="Only"/>, behind points of these indicators.</summary>
    public sealed record OfPoints(ClaimFilter Filter, ImmutableArray<IndicatorCode> Only) : MaterialAsk
    {
        /// <summary>Whether points of an indicator are meant.</summary>
        public bool Concerns(IndicatorCode indicator) => Only.IsEmpty || Only.Contains(indicator);
    }

    /// <summary>When points follow from no claim: those of an indicator by age.</summary>
    public sealed record OfAge : MaterialAsk;

    /// <summary>When a claim is declared, whether or not it gives points.</summary>
    public sealed record OfDeclared(ClaimFilter Filter, Wording Words) : MaterialAsk;
}
