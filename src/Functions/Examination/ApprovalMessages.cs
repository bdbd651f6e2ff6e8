namespace TalentSettlement.Functions.Examination;

/// <summary>What the watch over an examination starts from; identities only.</summary>
/// <param name="Case">The case.</param>
/// <param name="Attempt">The attempt that was accepted.</param>
public sealed record ApprovalStart(string Case, int Attempt);

/// <summary>How an examination stands.</summary>
/// <param name="IsOver">Whether it is decided, void or stopped.</param>
/// <param name="NextAt">When the term next brings something, in UTC; absent when nothing is to come but the decision.</param>
public sealed record ApprovalStanding(bool IsOver, DateTime? NextAt);
