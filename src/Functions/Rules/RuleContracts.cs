namespace TalentSettlement.Functions.Rules;

/// <summary>The letter of commitment in force (承诺书, T-04).</summary>
/// <param name="Version">Its version.</param>
/// <param name="Hash">The hash to sign with.</param>
/// <param name="EffectiveFrom">Since when it is in force, at +08:00.</param>
/// <param name="TextZh">The text that is signed.</param>
/// <param name="TextEn">The same in English, for understanding only.</param>
public sealed record CommitmentLetterView(string Version, string Hash, DateTimeOffset EffectiveFrom, string TextZh, string TextEn);
