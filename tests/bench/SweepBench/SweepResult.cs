using System.Globalization;

namespace TalentSettlement.SweepBench;

/// <summary>What one sweep read, asked and took.</summary>
internal sealed record SweepResult(
    int Open, int Due, int RowsRead, int Pages, Dictionary<string, int> Asked, double Seconds, double Processor, double Reading)
{
    public int Trips => Asked.Values.Sum();

    public string Words => string.Create(CultureInfo.InvariantCulture, $"""
        {Open} open clocks, {Due} due: {RowsRead} rows read for the list of due clocks in {Pages} requests, {(double)RowsRead / Due:F3} a due clock
          a due case: {(double)Trips / Due:F2} round trips to the stores, the list included; {1000 * Seconds / Due:F2} ms, processor {1000 * Processor / Due:F2} ms
          of which {string.Join(", ", Asked.Where(port => port.Value > 0).OrderBy(port => port.Key).Select(port => string.Create(CultureInfo.InvariantCulture, $"{port.Key} {(double)port.Value / Due:F2}")))}
          the list alone: {1000 * Reading:F1} ms
        """);
}
