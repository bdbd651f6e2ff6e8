using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Publicity;

/// <summary>Which batch a submission belongs to (每月分两批公示, S-18, P-BATCH): cut-offs are the 15th and the last day of the month, 24:00.</summary>
public static class BatchRules
{
    private const int LastDayOfFirst = 15;

    /// <summary>The batch of a submission.</summary>
    /// <param name="submittedAt">When the server received the agency's submission.</param>
    public static BatchId Of(DateTimeOffset submittedAt)
    {
        var day = submittedAt.ChinaDate;
        return BatchId.Of(day.Year, day.Month, day.Day <= LastDayOfFirst ? 1 : 2);
    }

    /// <summary>The first moment that is too late for a batch.</summary>
    /// <param name="batch">The batch.</param>
    public static DateTimeOffset ClosesAt(BatchId batch)
    {
        var first = FirstDay(batch);
        return (batch.Value[8] == '1' ? first.AddDays(LastDayOfFirst) : first.AddMonths(1)).StartInChina;
    }

    /// <summary>The batch after a batch.</summary>
    /// <param name="batch">The batch.</param>
    public static BatchId After(BatchId batch) => Of(ClosesAt(batch));

    /// <summary>The batch before a batch.</summary>
    /// <param name="batch">The batch.</param>
    public static BatchId Before(BatchId batch) =>
        Of((batch.Value[8] == '1' ? FirstDay(batch) : FirstDay(batch).AddDays(LastDayOfFirst)).AddDays(-1).StartInChina);

    /// <summary>The days of which one is the publication of a batch: from its cut-off up to and including the day of the next cut-off.</summary>
    /// <remarks>So no month sees more than two publications, whatever days are set (SC-38).</remarks>
    /// <param name="batch">The batch.</param>
    /// <returns>The first and the last China date.</returns>
    public static (DateOnly First, DateOnly Last) PublicationDays(BatchId batch) =>
        (ClosesAt(batch).ChinaDate, ClosesAt(After(batch)).ChinaDate.AddDays(-1));

    /// <summary>The day on which a batch is made public unless the operator sets another: so many working days after its cut-off (P-BATCH).</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="policies">The policy values.</param>
    /// <param name="calendar">The calendar to count on.</param>
    public static DateOnly PublicationDay(BatchId batch, ShenzhenPolicies policies, HolidayCalendar calendar)
    {
        var (first, last) = PublicationDays(batch);
        var reckoned = calendar.Add(first.AddDays(-1), new WorkingDays(policies.PublicationWorkingDays)).Date;
        return reckoned < first ? first : reckoned > last ? last : reckoned;
    }

    /// <summary>Sets another day of publication and whether an indicator follows, before the batch is public (P-BATCH, S-53, Q7).</summary>
    /// <param name="file">The batch.</param>
    /// <param name="day">The China date of publication.</param>
    /// <param name="indicator">Whether an indicator follows.</param>
    /// <param name="today">The China date today.</param>
    /// <returns>The batch as planned, or why not.</returns>
    public static (BatchFile? Planned, Refusal? Refusal) Plan(BatchFile file, DateOnly day, IndicatorStage indicator, DateOnly today)
    {
        var (first, last) = PublicationDays(file.Id);
        return file.Clock is not null || file.EndedAt is not null ? (null, Refusal.Conflict("batch-published"))
            : day < first || day > last ? (null, Refusal.Unacceptable("publication-day-outside", "publicationDay"))
            : day < today ? (null, Refusal.Unacceptable("publication-day-past", "publicationDay"))
            : (file with { PublicationDay = day, Indicator = indicator }, null);
    }

    private static DateOnly FirstDay(BatchId batch) =>
        DateOnly.ParseExact(batch.Value[..7] + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
