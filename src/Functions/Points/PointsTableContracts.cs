using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Core.Language;

namespace TalentSettlement.Functions.Points;

/// <summary>The points tables that there are (Q13, T-28).</summary>
/// <param name="Default">The version recommended for a new declaration.</param>
/// <param name="InForce">The version in force today.</param>
/// <param name="Tables">The tables, the earliest first.</param>
public sealed record PointsTablesView(string Default, string InForce, ImmutableArray<PointsTableLine> Tables);

/// <summary>A points table in the list.</summary>
/// <param name="Version">Its version, for example <c>SZ-2017</c>.</param>
/// <param name="Title">The title of the official table.</param>
/// <param name="EffectiveFrom">The first day on which it holds.</param>
/// <param name="Basis">The document it belongs to.</param>
/// <param name="Status">What of it was found, and what was not.</param>
/// <param name="Threshold">The points from which the condition is met, inclusive.</param>
/// <param name="MinAge">The first age; absent where the table names none.</param>
/// <param name="MaxAge">The age named as the upper limit.</param>
/// <param name="Digest">SHA-256 over its content: a table that was edited without a new version is found out.</param>
public sealed record PointsTableLine(
    string Version, Wording Title, DateOnly EffectiveFrom, string Basis, Wording Status, decimal Threshold, int? MinAge, int MaxAge, string Digest);

/// <summary>A points table with everything in it: groups, indicators, caps, exclusions, bars, each with its sources and how well it is founded.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Digest">SHA-256 over its content.</param>
/// <param name="Table">The table as its data writes it.</param>
/// <param name="Sources">Where the rules were found, by tag.</param>
public sealed record PointsTableView(string Version, string Digest, JsonElement Table, ImmutableSortedDictionary<string, string> Sources);
