using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Points;

/// <summary>The points tables, in the order in which they came into force (Q13), and what a person can do for more points.</summary>
public sealed record PointsTables
{
    private static readonly Lazy<PointsTables> FromCore = new(() => Load(RuleText.Embedded("points-table.json")));

    private readonly FrozenDictionary<WayConclusion, Wording> conclusions;

    private PointsTables(ImmutableArray<PointsTable> tables, PointsTable recommended, ImmutableArray<Change> changes, PointsTablesText text)
    {
        (Tables, Default, Changes, Sources) = (tables, recommended, changes, text.Sources.ToImmutableSortedDictionary(StringComparer.Ordinal));
        conclusions = text.Conclusions.ToFrozenDictionary();
    }

    /// <summary>The tables that come with Core.</summary>
    public static PointsTables Embedded => FromCore.Value;

    /// <summary>The tables, the earliest first.</summary>
    public ImmutableArray<PointsTable> Tables { get; }

    /// <summary>The table under which a new declaration is made unless another one is chosen.</summary>
    public PointsTable Default { get; }

    /// <summary>What a person can do for more points, whatever the table.</summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>Where the rules were found, by tag.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; }

    /// <summary>The conclusion of a search for ways, in words.</summary>
    /// <param name="conclusion">The conclusion.</param>
    public Wording Word(WayConclusion conclusion) => conclusions[conclusion];

    /// <summary>The table in force on a day; before the first one, the first.</summary>
    /// <param name="day">A China date.</param>
    public PointsTable InForceOn(DateOnly day) => Tables.LastOrDefault(table => table.EffectiveFrom <= day) ?? Tables[0];

    /// <summary>The table that a case has pinned, or null when it is not here.</summary>
    /// <param name="version">What the case has pinned.</param>
    public PointsTable? Find(RuleSetVersion version) => Tables.FirstOrDefault(table => table.Version == version);

    /// <summary>Reads the tables strictly.</summary>
    /// <param name="json">The text of all tables.</param>
    /// <exception cref="RuleSetException">The text is broken at a named place.</exception>
    public static PointsTables Load(string json)
    {
        var text = RuleText.Read<PointsTablesText>(json);
        RefuseWordless(text.Reasons, "$.reasons");
        RefuseWordless(text.Conclusions, "$.conclusions");
        if (text.Changes.Length > ChangeSet.Most)
        {
            throw new RuleSetException("$.changes", $"are more than {ChangeSet.Most}");
        }

        ImmutableArray<PointsTable> tables = [.. text.Tables.Select((_, i) => Read(text, i))];
        return new PointsTables(
            tables,
            tables.FirstOrDefault(table => table.Version.Version == text.Default) ?? throw new RuleSetException("$.default", "is no table"),
            [.. text.Changes.Select((_, i) => ReadChange(text, i))],
            text);
    }

    private static void RefuseWordless<TWord>(Dictionary<TWord, Wording> words, string place)
        where TWord : struct, Enum
    {
        if (Enum.GetValues<TWord>().Where(word => !words.ContainsKey(word)).ToArray() is [var wordless, ..])
        {
            throw new RuleSetException(place, $"'{wordless}' has no wording");
        }
    }

    private static PointsTable Read(PointsTablesText text, int i)
    {
        var (place, table) = ($"$.tables[{i}]", text.Tables[i]);
        if (text.Tables[..i].Any(earlier => earlier.EffectiveFrom >= table.EffectiveFrom || earlier.Version == table.Version))
        {
            throw new RuleSetException(place, "it does not come after the table before it");
        }

        return table.Threshold <= 0
            ? throw new RuleSetException($"{place}.threshold", "is above zero")
            : new PointsTable(
                new RuleSetVersion(text.Id, table.Version), table, new PointsTableReader(place, text.Reasons.ToFrozenDictionary(), text.Sources));
    }

    private static Change ReadChange(PointsTablesText text, int i)
    {
        var change = text.Changes[i];
        return text.Changes[..i].Any(earlier => earlier.Code == change.Code)
                ? throw new RuleSetException($"$.changes[{i}].code", $"'{change.Code}' stands twice")
            : change.Months < 0 || change.Adds is []
                ? throw new RuleSetException($"$.changes[{i}]", "takes no months or more, and adds something")
            : new Change(change.Code, change.Name, change.Evidence, change.Months, [.. change.Adds], change.Confidence);
    }
}
