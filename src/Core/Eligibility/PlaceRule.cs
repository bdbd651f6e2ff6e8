using System.Collections.Immutable;
using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Eligibility;

/// <summary>What a place of settlement presupposes.</summary>
internal sealed record PlaceRule(PlaceKind Place, ImmutableArray<Requirement> Requirements);
