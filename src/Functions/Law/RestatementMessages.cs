namespace TalentSettlement.Functions.Law;

/// <summary>How far the restatement for an amendment has come; what it starts from, and goes on from after every page.</summary>
/// <param name="Amendment">The number of the amendment.</param>
/// <param name="After">The place in the list of open clocks after which it goes on; absent at the beginning and at the end.</param>
/// <param name="Restated">How many cases have a line for it now.</param>
/// <param name="Failed">How many cases could not be restated; the log names them.</param>
public sealed record RestatementProgress(int Amendment, string? After = null, int Restated = 0, int Failed = 0);

/// <summary>Whether the restatement may begin.</summary>
/// <param name="HasCome">Whether it may.</param>
/// <param name="LookAgainAt">When to ask again, in UTC.</param>
public sealed record RestatementTurn(bool HasCome, DateTime LookAgainAt);
