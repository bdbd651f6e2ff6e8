using System.Text.Json.Serialization;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Core.Publicity;

/// <summary>A batch as the bureau keeps it (公示批次): its plan, then its publicity, then its end.</summary>
/// <param name="Id">The batch.</param>
/// <param name="PublicationDay">The China date on which it is to be made public.</param>
/// <param name="Indicator">Whether an indicator follows (Q7).</param>
/// <param name="Clock">The seven days from the day on which it was made public, once it was (S-19).</param>
/// <param name="EndedAt">When it was found that nobody of it is left on publicity.</param>
public sealed record BatchFile(BatchId Id, DateOnly PublicationDay, IndicatorStage Indicator, LegalClock? Clock = null, DateTimeOffset? EndedAt = null)
{
    /// <summary>The China date on which it was made public, once it was.</summary>
    [JsonIgnore]
    public DateOnly? PublishedOn => Clock?.StartedAt.ChinaDate;

    /// <summary>How far it is.</summary>
    /// <param name="now">The moment.</param>
    public BatchStage StageAt(DateTimeOffset now) =>
        EndedAt is not null ? BatchStage.Ended
        : Clock is not null ? BatchStage.Published
        : now < BatchRules.ClosesAt(Id) ? BatchStage.Open
        : BatchStage.Closed;

    /// <summary>Whether its list is shown to everyone: from its publication to the end of publicity, no longer (I-72).</summary>
    /// <param name="calendar">The calendar to count on.</param>
    /// <param name="now">The moment.</param>
    public bool IsPublicAt(HolidayCalendar calendar, DateTimeOffset now) => Clock?.DeadlineUnder(calendar) is { } end && !end.IsPast(now);
}
