using System.Collections.Immutable;

namespace TalentSettlement.Core.Notices;

/// <summary>A change request that was decided.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Fields">What it was about.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Outcome"><c>approved</c> or <c>declined</c>.</param>
/// <param name="Reason">Why it was declined.</param>
public sealed record ClosedChange(int Number, ImmutableArray<string> Fields, DateTimeOffset DecidedAt, string Outcome, string? Reason);
