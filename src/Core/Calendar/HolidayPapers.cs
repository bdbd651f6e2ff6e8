using System.Collections.Immutable;
using System.Text.Json;

namespace TalentSettlement.Core.Calendar;

/// <summary>The text form of holiday papers: <c>{"papers": [ … ]}</c>.</summary>
public static class HolidayPapers
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads a calendar; the papers are taken in the order in which they stand.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="FormatException">Something is wrong; the message names the place.</exception>
    public static HolidayCalendar Load(string json) =>
        Read<PaperList>(json).Papers.Aggregate(HolidayCalendar.Empty, (calendar, paper) => calendar.Amend(paper));

    /// <summary>Reads one paper, for instance the one that has just been published.</summary>
    /// <param name="json">The text: one element of the list of papers.</param>
    /// <exception cref="FormatException">The text is no paper; the message names the place. Ask <see cref="HolidayPaper.Faults"/> for the rest.</exception>
    public static HolidayPaper Parse(string json) => Read<HolidayPaper>(json);

    private static T Read<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new FormatException("holiday papers: the text is null");
        }
        catch (JsonException broken)
        {
            // Whoever loads a calendar is told the place; how it is parsed is nobody's concern.
            throw new FormatException($"holiday papers, {broken.Path}: {broken.Message}", broken);
        }
    }

    private sealed record PaperList(ImmutableArray<HolidayPaper> Papers);
}
