namespace TalentSettlement.Core.Calendar;

/// <summary>Consecutive days off under one festival's name.</summary>
/// <param name="Name">The festival in Chinese, as the paper names it.</param>
/// <param name="English">The festival in English.</param>
/// <param name="From">The first day off.</param>
/// <param name="To">The last day off, included.</param>
public sealed record Holiday(string Name, string English, DateOnly From, DateOnly To)
{
    /// <summary>The name in both languages.</summary>
    internal Wording Festival => new(Name, English);

    /// <summary>Every day of it.</summary>
    internal IEnumerable<DateOnly> Days
    {
        get
        {
            for (var day = From; day <= To; day = day.AddDays(1))
            {
                yield return day;
            }
        }
    }
}
