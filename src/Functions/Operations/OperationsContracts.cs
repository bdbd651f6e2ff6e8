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

/// <summary>What became of the procedures of one page of open cases.</summary>
/// <param name="Looked">How many cases were looked at.</param>
/// <param name="Started">How many procedures did not run and were started: reviews, examinations, batches, deliveries of texts.</param>
/// <param name="Failed">How many cases could not be read; the log names them.</param>
/// <param name="Next">What to ask with for the next page; absent when no case is left.</param>
public sealed record ProceduresResumed(int Looked, int Started, int Failed, string? Next);
