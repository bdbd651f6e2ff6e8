namespace TalentSettlement.Core.Language;

/// <summary>One wording in the two languages of the service (K9).</summary>
/// <param name="Zh">The Chinese wording, which counts in law.</param>
/// <param name="En">The English wording, for understanding only.</param>
public sealed record Wording(string Zh, string En);
