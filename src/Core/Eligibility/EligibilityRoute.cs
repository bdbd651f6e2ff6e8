using System.Collections.Immutable;
using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Eligibility;

/// <summary>A way to qualify: when it is meant, and everything it requires.</summary>
internal sealed record EligibilityRoute(RouteCode Code, FactCondition When, ImmutableArray<Requirement> Requirements);
