using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Points;

/// <summary>One points table of Shenzhen (积分入户指标及分值表) as data: groups, exclusions, bars and the threshold.</summary>
public sealed record PointsTable
{
    private static readonly JsonSerializerOptions AsData = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly FrozenDictionary<WhyNotMoreKind, Wording> reasons;

    internal PointsTable(RuleSetVersion version, PointsTableText text, PointsTableReader reader)
    {
        Version = version;
        Title = text.Title;
        EffectiveFrom = text.EffectiveFrom;
        Basis = text.Basis;
        Status = text.Status;
        Threshold = text.Threshold;
        MinAge = text.MinAge;
        AgeLimit = new AgeLimit(text.MaxAge, text.MaxAgeBoundary);
        DeductionStart = text.DeductionStart;
        Groups = reader.Groups(text.Groups);
        Exclusions = reader.Exclusions(text.Exclusions, Groups);
        Bars = reader.Bars(text.Bars);
        Text = JsonSerializer.Serialize(text, AsData);
        Digest = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(text)));
        reasons = reader.Reasons;
    }

    /// <summary>Which table this is, for example <c>shenzhen-points@SZ-2017</c>; a case pins it (Q13).</summary>
    public RuleSetVersion Version { get; }

    /// <summary>SHA-256 over the content of the table as it was loaded: a version that was edited without a new name is found out.</summary>
    public string Digest { get; }

    /// <summary>The whole table as data, in JSON: the rules are public (T-28).</summary>
    public string Text { get; }

    /// <summary>The title of the official table.</summary>
    public Wording Title { get; }

    /// <summary>The first day on which it holds.</summary>
    public DateOnly EffectiveFrom { get; }

    /// <summary>The document it belongs to.</summary>
    public string Basis { get; }

    /// <summary>What of it was found, and what was not.</summary>
    public Wording Status { get; }

    /// <summary>The total from which the condition is met, inclusive (S-01).</summary>
    public decimal Threshold { get; }

    /// <summary>The first age, in completed years; absent where the table names none.</summary>
    public int? MinAge { get; }

    /// <summary>The upper age limit and how its boundary is read (P-AGE).</summary>
    public AgeLimit AgeLimit { get; init; }

    /// <summary>How deductions by age begin.</summary>
    public DeductionStart DeductionStart { get; init; }

    /// <summary>The groups, in the order of the table.</summary>
    public ImmutableArray<PointsGroup> Groups { get; }

    /// <summary>Of which groups only one counts.</summary>
    public ImmutableArray<GroupExclusion> Exclusions { get; init; }

    /// <summary>What bars a declaration.</summary>
    internal ImmutableArray<BarRule> Bars { get; }

    /// <summary>Why an indicator does not give more, in words.</summary>
    /// <param name="why">The reason.</param>
    public Wording Word(WhyNotMore why)
    {
        var figure = why.Figure?.ToString("0.##", CultureInfo.InvariantCulture) ?? "";
        var other = why.Other is { } code ? NameOf(code) : null;
        var wording = reasons[why.Kind];
        return new Wording(Filled(wording.Zh, figure, other?.Zh), Filled(wording.En, figure, other?.En));
    }

    /// <summary>Whether a person has an age at which the table admits.</summary>
    /// <param name="dateOfBirth">The day of birth.</param>
    /// <param name="day">A China date.</param>
    public bool AdmitsAge(DateOnly dateOfBirth, DateOnly day) =>
        AgeLimit.Admits(dateOfBirth, day) && !(Age.On(dateOfBirth, day).CompletedYears < MinAge);

    private Wording? NameOf(IndicatorCode code) =>
        Groups.FirstOrDefault(group => group.Code == code)?.Name
        ?? Groups.SelectMany(group => group.Indicators).FirstOrDefault(indicator => indicator.Code == code)?.Rule;

    private static string Filled(string text, string figure, string? other) =>
        text.Replace("{figure}", figure, StringComparison.Ordinal).Replace("{other}", other ?? "", StringComparison.Ordinal);
}
