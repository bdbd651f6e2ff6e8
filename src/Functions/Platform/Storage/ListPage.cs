using System.Collections.Immutable;

namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>A page of a list by keyset: later pages stay right while others come and go.</summary>
/// <typeparam name="T">The kind of line.</typeparam>
/// <param name="Items">The lines, in the list's order.</param>
/// <param name="Next">What to ask with for the next page, or <see langword="null"/> at the end.</param>
public sealed record ListPage<T>(ImmutableArray<T> Items, string? Next);
