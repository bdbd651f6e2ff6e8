using TalentSettlement.Core.Calendar;

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
        var first = DateOnly.ParseExact(batch.Value[..7] + "-01", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return (batch.Value[8] == '1' ? first.AddDays(LastDayOfFirst) : first.AddMonths(1)).StartInChina;
    }
}
