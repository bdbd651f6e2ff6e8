using System.Collections.Immutable;
using System.Globalization;

namespace TalentSettlement.Core.Policies;

/// <summary>Reads named values, each once; a value that is missing, malformed or never read is a fault of the data.</summary>
internal sealed class PolicyReader
{
    private readonly Dictionary<string, (string Place, string Value)> unread = [];

    /// <summary>Takes the values as the data writes them.</summary>
    public PolicyReader(PolicyValue[] values)
    {
        All = [.. values];
        foreach (var (value, i) in values.Select((value, i) => (value, i)))
        {
            if (!unread.TryAdd(value.Name, ($"$.policies[{i}]", value.Value)))
            {
                throw new RuleSetException($"$.policies[{i}].name", $"'{value.Name}' is given twice");
            }
        }
    }

    /// <summary>The values as the data writes them.</summary>
    public ImmutableArray<PolicyValue> All { get; }

    /// <summary>A moment with its offset.</summary>
    public DateTimeOffset Moment(string name) => Read(name, "a moment with offset", text =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value : (DateTimeOffset?)null);

    /// <summary>A calendar day.</summary>
    public DateOnly Day(string name) => Read(name, "a day", text =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : (DateOnly?)null);

    /// <summary>An amount of money, not below zero, to the fen.</summary>
    public decimal Amount(string name) => Read(name, "an amount of money", text =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && decimal.Round(value, 2) == value ? value : (decimal?)null);

    /// <summary>A whole number above zero.</summary>
    public int Count(string name) => Read(name, "a whole number above zero", text =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 ? value : (int?)null);

    /// <summary>Whole numbers from zero, parted by commas.</summary>
    public ImmutableArray<int> Counts(string name) => Read(name, "whole numbers parted by commas", text =>
        text.Split(',').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1).ToImmutableArray() is var all
            && all.All(value => value >= 0) ? all : (ImmutableArray<int>?)null);

    /// <summary>A time of day, to the minute.</summary>
    public TimeOnly TimeOfDay(string name) => Read(name, "a time of day", text =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : (TimeOnly?)null);

    /// <summary>A calendar day, or none.</summary>
    public DateOnly? OptionalDay(string name) => unread.TryGetValue(name, out var found) && found.Value == "none" && unread.Remove(name)
        ? null
        : Day(name);

    /// <summary>True or false.</summary>
    public bool YesOrNo(string name) => Read(name, "true or false", text => text switch { "true" => true, "false" => false, _ => (bool?)null });

    /// <summary>Refuses a value that nothing reads: most often a misspelt name.</summary>
    public void RefuseUnread()
    {
        if (unread.FirstOrDefault() is { Key: { } name, Value.Place: var place })
        {
            throw new RuleSetException($"{place}.name", $"unknown policy '{name}'");
        }
    }

    private T Read<T>(string name, string wanted, Func<string, T?> parse)
        where T : struct =>
        !unread.Remove(name, out var found) ? throw new RuleSetException("$.policies", $"the policy '{name}' is missing")
        : parse(found.Value) ?? throw new RuleSetException($"{found.Place}.value", $"'{found.Value}' is not {wanted}");
}
