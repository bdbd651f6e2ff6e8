using System.Collections.Immutable;

namespace TalentSettlement.Core.Eligibility;

/// <summary>One condition of settlement that is not met.</summary>
/// <param name="Code">The reason code, in kebab-case, for example <c>tax-below-floor</c>.</param>
/// <param name="Route">The way to qualify that it stands in; absent when it bars every way.</param>
/// <param name="Text">What is not met, with the figures filled in.</param>
/// <param name="Remedy">What the applicant can do.</param>
/// <param name="Arguments">The figures, by name, for example <c>floor</c>.</param>
/// <param name="Until">The first day on which it is met by the passing of time alone; absent when time does not heal it.</param>
public sealed record Ineligibility(
    string Code,
    RouteCode? Route,
    Wording Text,
    Wording Remedy,
    ImmutableSortedDictionary<string, string> Arguments,
    DateOnly? Until);
