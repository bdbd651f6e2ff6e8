namespace TalentSettlement.Core.Notices;

/// <summary>The notice of settlement by points (积分入户通知书, S-42, S-55).</summary>
/// <param name="Number">Its number, never given twice.</param>
/// <param name="Code">The code by which anyone verifies it.</param>
/// <param name="IssuedAt">When it was issued.</param>
/// <param name="Supersedes">The number of the notice it takes the place of, after a change (S-38).</param>
public sealed record EntryNotice(string Number, string Code, DateTimeOffset IssuedAt, string? Supersedes = null);
