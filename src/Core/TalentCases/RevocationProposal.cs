using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.TalentCases;

/// <summary>A proposal to revoke a permit after a spot check or special inspection (T-25); decided by another person.</summary>
/// <param name="By">The account of who proposes.</param>
/// <param name="Department">The department whose part was checked.</param>
/// <param name="FoundAt">When the fraud was found: the bar runs from this day.</param>
/// <param name="Grounds">What was found, 1 to 500 characters.</param>
public sealed record RevocationProposal(string By, DepartmentCode Department, DateTimeOffset FoundAt, string Grounds);
