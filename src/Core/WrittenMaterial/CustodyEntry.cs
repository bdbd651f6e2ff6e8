namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>One link in the chain of custody of a false or forged paper (扣留材料, S-31, N24).</summary>
/// <param name="Receipt">The number of the receipt of detention; it names the paper throughout.</param>
/// <param name="Item">The item of the material list.</param>
/// <param name="Step">What happened.</param>
/// <param name="At">When.</param>
/// <param name="Holder">Who holds the paper from then on: an office, never a person's name.</param>
/// <param name="By">The account that recorded it.</param>
public sealed record CustodyEntry(string Receipt, string Item, CustodyStep Step, DateTimeOffset At, string Holder, string By);
