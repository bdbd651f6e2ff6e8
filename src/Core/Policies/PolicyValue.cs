namespace TalentSettlement.Core.Policies;

/// <summary>One named value that the notice leaves open or fixes, and where it comes from; anyone may read it (T-28).</summary>
/// <param name="Name">The name, for example <c>entrepreneurTaxFloor</c>.</param>
/// <param name="Value">The value as written in the data.</param>
/// <param name="Meaning">What it decides, with its unit.</param>
/// <param name="EffectiveFrom">The first day on which it holds.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Confidence">How well it is founded.</param>
public sealed record PolicyValue(
    string Name,
    string Value,
    Wording Meaning,
    DateOnly EffectiveFrom,
    string Source,
    Confidence Confidence);
