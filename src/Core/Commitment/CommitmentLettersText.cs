namespace TalentSettlement.Core.Commitment;

/// <summary>The letters of commitment as their data writes them.</summary>
internal sealed record CommitmentLettersText(string Id, string Version, string Note, CommitmentLetterText[] Letters);
