namespace TalentSettlement.Core.Amendments;

/// <summary>An amendment of the rules, as it stands on record: nothing of it is ever changed or removed.</summary>
/// <param name="Number">Its place, from 1 without gaps; amendments take effect in this order.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="By">The account of the operator who recorded it.</param>
/// <param name="Source">The paper or announcement that it follows.</param>
/// <param name="Rule">The rule as amended.</param>
/// <param name="Request">The request that recorded it, so that the same request does not record it twice; absent when that cannot happen.</param>
public sealed record Amendment(int Number, DateTimeOffset At, string By, string Source, AmendedRule Rule, string? Request = null);
