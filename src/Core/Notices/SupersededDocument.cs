namespace TalentSettlement.Core.Notices;

/// <summary>A notice or card whose place another has taken; it stays verifiable as superseded.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Code">Its code.</param>
/// <param name="At">Since when.</param>
public sealed record SupersededDocument(string Number, string Code, DateTimeOffset At);
