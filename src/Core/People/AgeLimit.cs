namespace TalentSettlement.Core.People;

/// <summary>An upper age limit (N周岁以下) and how its boundary is read (Q12, P-AGE).</summary>
/// <param name="Years">The number of years that the rule names.</param>
/// <param name="Boundary">Whether that number is still admitted.</param>
public sealed record AgeLimit(int Years, AgeBoundary Boundary = AgeBoundary.Included)
{
    /// <summary>The last day on which a person is admitted.</summary>
    /// <param name="dateOfBirth">The day of birth.</param>
    public DateOnly LastDayFor(DateOnly dateOfBirth) =>
        Age.Birthday(dateOfBirth, Boundary == AgeBoundary.Included ? Years + 1 : Years).AddDays(-1);

    /// <summary>Whether a person is admitted on a day.</summary>
    /// <param name="dateOfBirth">The day of birth.</param>
    /// <param name="day">A China date.</param>
    public bool Admits(DateOnly dateOfBirth, DateOnly day) => day <= LastDayFor(dateOfBirth);
}
