namespace TalentSettlement.Functions.Platform.Events;

/// <summary>The answer to events.</summary>
/// <param name="Taken">How many were of a kind that is expected here; others are passed over.</param>
/// <param name="ValidationResponse">In the handshake before a subscription: the code that was sent.</param>
public sealed record EventsTaken(int Taken, string? ValidationResponse = null);
