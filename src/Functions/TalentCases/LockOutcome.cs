using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Whether a person's lock was taken.</summary>
/// <param name="Previous">The person's earlier case, which has ended.</param>
/// <param name="Active">The active case that holds the lock; <see langword="null"/> when it was taken.</param>
public sealed record LockOutcome(CaseId? Previous, LoadedCase? Active);
