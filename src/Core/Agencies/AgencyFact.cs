namespace TalentSettlement.Core.Agencies;

/// <summary>Something that the scorecard of an agency counts: whose, in which month, and what (N22).</summary>
/// <param name="Agency">The agency that acted.</param>
/// <param name="On">The China date of the fact; its month is the one it is counted in.</param>
/// <param name="Happened">What happened.</param>
public sealed record AgencyFact(AgencyCode Agency, DateOnly On, AgencyEvent Happened);
