namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>One step on a text's way to the phone.</summary>
/// <param name="At">When.</param>
/// <param name="What">What happened: <c>handed-over</c>, <c>retry</c>, <c>receipt-delivered</c>, <c>receipt-failed</c>, <c>resent</c>, <c>overtaken</c>, <c>inbox</c>.</param>
/// <param name="Attempt">The attempt it belongs to, from 1.</param>
/// <param name="ProviderId">The provider's identity of the attempt, once known.</param>
/// <param name="Code">The provider's code, when it gave one.</param>
public sealed record MessageStep(DateTimeOffset At, string What, int Attempt, string? ProviderId = null, string? Code = null);
