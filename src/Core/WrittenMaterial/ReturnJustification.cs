namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>Why a fault visible at an earlier hand-in was not named then (N12).</summary>
/// <param name="Supervisor">The account of the supervisor who gives the reason.</param>
/// <param name="Reason">The reason, 1 to 500 characters.</param>
public sealed record ReturnJustification(string Supervisor, string Reason);
