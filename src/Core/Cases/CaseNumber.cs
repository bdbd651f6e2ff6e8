using System.Globalization;

namespace TalentSettlement.Core.Cases;

/// <summary>The number a citizen quotes (受理编号): city, year of opening, and a running number that is never given twice.</summary>
/// <remarks>The running number comes from a single-writer sequence, never from counting cases.</remarks>
/// <param name="Value">For example <c>TJ-2020-000123</c>.</param>
public sealed record CaseNumber(string Value)
{
    /// <summary>Tianjin's number.</summary>
    /// <param name="year">The China year in which the case was opened.</param>
    /// <param name="running">The running number, from 1.</param>
    /// <returns>The number.</returns>
    public static CaseNumber Tianjin(int year, long running) =>
        new(string.Create(CultureInfo.InvariantCulture, $"TJ-{year}-{running:D6}"));

    /// <summary>Shenzhen's number.</summary>
    /// <param name="year">The China year in which the case was opened.</param>
    /// <param name="running">The running number, from 1.</param>
    /// <returns>The number, for example <c>SZ-2013-000123</c>.</returns>
    public static CaseNumber Shenzhen(int year, long running) =>
        new(string.Create(CultureInfo.InvariantCulture, $"SZ-{year}-{running:D6}"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
