namespace TalentSettlement.Core.Sanctions;

/// <summary>The annulment of a finding on appeal (撤销, D4): the bar ends at once, the finding stays readable.</summary>
/// <param name="At">When it was annulled.</param>
/// <param name="By">The account that annulled it.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record Annulment(DateTimeOffset At, string By, string Reason);
