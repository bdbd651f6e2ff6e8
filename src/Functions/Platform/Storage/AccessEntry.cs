namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>One line of the access log: who read or tried to change whose case, and how it ended. Holds no personal data.</summary>
/// <param name="At">When.</param>
/// <param name="Subject">The account that acted, or <c>anonymous</c>.</param>
/// <param name="Capacity">In which capacity.</param>
/// <param name="Action">What was done: the function's name.</param>
/// <param name="About">The case, person key or other record it was about.</param>
/// <param name="Outcome"><c>ok</c>, or the leading reason code of the refusal.</param>
/// <param name="Trace">The trace of the request.</param>
public sealed record AccessEntry(
    DateTimeOffset At, string Subject, string Capacity, string Action, string About, string Outcome, string Trace);
