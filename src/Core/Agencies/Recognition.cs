namespace TalentSettlement.Core.Agencies;

/// <summary>A period in which the city recognises an agency (经本市认可, S-03).</summary>
/// <param name="From">The first China date.</param>
/// <param name="Through">The last China date, included; absent while no end is known.</param>
public sealed record Recognition(DateOnly From, DateOnly? Through = null)
{
    /// <summary>Whether the agency is recognised on a day.</summary>
    /// <param name="day">A China date.</param>
    public bool Covers(DateOnly day) => From <= day && !(Through < day);
}
