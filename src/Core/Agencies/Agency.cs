using System.Collections.Immutable;

namespace TalentSettlement.Core.Agencies;

/// <summary>A human-resources agency that the city recognises for settlement by points (人力资源服务机构, S-02, S-03).</summary>
/// <param name="Code">Its code in the register.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Recognitions">When it is, was and will be recognised.</param>
/// <param name="Managers">Its personnel managers.</param>
public sealed record Agency(
    AgencyCode Code, string Name, ImmutableArray<Recognition> Recognitions, ImmutableArray<AgencyManager> Managers)
{
    /// <summary>Whether the city recognises it on a day.</summary>
    /// <param name="day">A China date.</param>
    public bool IsRecognisedOn(DateOnly day) => Recognitions.Any(recognition => recognition.Covers(day));

    /// <summary>Whether a card is that of one of its managers on a day (S-24, S-42).</summary>
    /// <param name="cardKey">The key of the card presented.</param>
    /// <param name="day">A China date.</param>
    public bool IsManager(string cardKey, DateOnly day) => Managers.Any(manager => manager.CardKey == cardKey && manager.ActsOn(day));
}
