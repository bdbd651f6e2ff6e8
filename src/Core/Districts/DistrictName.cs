namespace TalentSettlement.Core.Districts;

/// <summary>What a district is called from a day on: 龙华新区 became 龙华区.</summary>
/// <param name="From">The first China date of the name.</param>
/// <param name="Name">The name.</param>
public sealed record DistrictName(DateOnly From, Wording Name);
