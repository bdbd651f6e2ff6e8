namespace TalentSettlement.Core.Elements;

/// <summary>A seal that the annex demands on a document (加盖公章, A8).</summary>
/// <param name="Owner">Whose seal.</param>
/// <param name="On">On which copy of the document.</param>
public sealed record RequiredSeal(SealOwner Owner, DocumentForm On);
