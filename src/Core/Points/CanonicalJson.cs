using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Points;

/// <summary>Writes what an explanation is hashed over: one text for one content.</summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The inputs, the readings of the table and the result.</summary>
    public static string Write(Declaration declaration, PointsTable table, Score score) => JsonSerializer.Serialize(
        new Content(
            table.Version.ToString(),
            table.Digest,
            new Readings(
                table.AgeLimit.Years,
                table.AgeLimit.Boundary,
                table.DeductionStart,
                [.. table.Exclusions.Select(exclusion => string.Join('|', exclusion.Groups))]),
            score.On,
            declaration.DateOfBirth,
            [.. declaration.Claims.Select(Claim).OrderBy(claim => claim.GetRawText(), StringComparer.Ordinal)],
            [.. score.Lines.Select(line => new Line(line.Indicator.Code.Value, Number(line.Points), line.Why.Kind))],
            [.. score.Bars.Select(bar => new Barred(bar.Code.Value, bar.Until))],
            Number(score.Total)),
        Plain);

    // A number is the same whether it was written 100 or 100.00, in the claims too.
    private static JsonElement Claim(Claim claim) => JsonSerializer.SerializeToElement(
        JsonSerializer.SerializeToElement(claim, Plain).EnumerateObject().ToDictionary(
            property => property.Name,
            property => property.Value.ValueKind == JsonValueKind.Number ? Number(property.Value.GetDecimal()) : property.Value.ToString()));

    private static string Number(decimal value) => decimal.Round(value, 10).ToString("0.##########", CultureInfo.InvariantCulture);

    private sealed record Content(
        string Table, string Digest, Readings Readings, DateOnly On, DateOnly Born, JsonElement[] Claims, Line[] Lines, Barred[] Bars, string Total);

    private sealed record Readings(int MaxAge, AgeBoundary Boundary, DeductionStart DeductionStart, string[] Exclusions);

    private sealed record Line(string Indicator, string Points, WhyNotMoreKind Why);

    private sealed record Barred(string Bar, DateOnly? Until);
}
