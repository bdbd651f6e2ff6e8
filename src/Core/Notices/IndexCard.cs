namespace TalentSettlement.Core.Notices;

/// <summary>An index card (入户指标卡), valid one year (S-47).</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Number">Its number, never given twice.</param>
/// <param name="Code">The code by which anyone verifies it.</param>
/// <param name="IssuedOn">The China date of issue.</param>
/// <param name="ValidThrough">The last China date on which it is valid, included.</param>
/// <param name="Supersedes">The number of the card it takes the place of, after a change; the validity stays (S-38).</param>
public sealed record IndexCard(CardKind Kind, string Number, string Code, DateOnly IssuedOn, DateOnly ValidThrough, string? Supersedes = null);
