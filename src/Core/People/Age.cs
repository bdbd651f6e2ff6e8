namespace TalentSettlement.Core.People;

/// <summary>An age in completed years (周岁).</summary>
/// <param name="CompletedYears">Whole years; the birthday itself completes a year.</param>
public readonly record struct Age(int CompletedYears) : IComparable<Age>
{
    /// <summary>The age of a person on a day.</summary>
    /// <remarks>Who is born on 29 February completes a year on 1 March of a common year.</remarks>
    /// <param name="dateOfBirth">The day of birth.</param>
    /// <param name="day">A China date, not before the birth.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the birth.</exception>
    public static Age On(DateOnly dateOfBirth, DateOnly day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, dateOfBirth);
        var years = day.Year - dateOfBirth.Year;
        return new Age(day < Birthday(dateOfBirth, years) ? years - 1 : years);
    }

    /// <summary>The day on which a person completes a number of years.</summary>
    /// <param name="dateOfBirth">The day of birth.</param>
    /// <param name="completedYears">The number of years, zero or more.</param>
    public static DateOnly Birthday(DateOnly dateOfBirth, int completedYears)
    {
        var day = dateOfBirth.AddYears(completedYears);
        return day.Day == dateOfBirth.Day ? day : day.AddDays(1);
    }

    /// <inheritdoc/>
    public int CompareTo(Age other) => CompletedYears.CompareTo(other.CompletedYears);

    /// <summary>Whether the first is the younger age.</summary>
    public static bool operator <(Age left, Age right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first is the older age.</summary>
    public static bool operator >(Age left, Age right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first is no older than the second.</summary>
    public static bool operator <=(Age left, Age right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first is no younger than the second.</summary>
    public static bool operator >=(Age left, Age right) => left.CompareTo(right) >= 0;
}
