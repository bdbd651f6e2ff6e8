using System.Collections.Immutable;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Operations;

/// <summary>Whether the service can do its work.</summary>
/// <param name="Status"><c>healthy</c> or <c>unhealthy</c>.</param>
/// <param name="Checks">Each dependency and whether it answers.</param>
public sealed record Health(string Status, ImmutableSortedDictionary<string, string> Checks);

/// <summary>Lines of the access log.</summary>
/// <param name="Items">The lines, in order.</param>
/// <param name="Next">What to ask with for the next page.</param>
public sealed record AccessLogPage(ImmutableArray<AccessEntry> Items, string? Next);
