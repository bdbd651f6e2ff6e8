namespace TalentSettlement.Core.Calendar;

/// <summary>A number of working days (工作日).</summary>
/// <param name="Count">How many; zero or more.</param>
public readonly record struct WorkingDays(int Count)
{
    /// <summary>The number and its unit.</summary>
    public override string ToString() => $"{Count} working days";
}
