using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Registration;

/// <summary>The names of one kind that the form offers to choose from (S-15).</summary>
/// <param name="Kind">What they are names of.</param>
/// <param name="AsOf">The China date of the list.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Confidence">How well it is founded.</param>
/// <param name="Names">The names as published.</param>
public sealed record CredentialList(
    CredentialKind Kind, DateOnly AsOf, string Source, Confidence Confidence, ImmutableArray<string> Names);
