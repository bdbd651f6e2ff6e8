namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>The store does not answer, or takes no more requests now; whether a write happened is not known.</summary>
/// <remarks>A repeated request with the same <c>Idempotency-Key</c> finds out.</remarks>
/// <param name="operation">What was asked of it.</param>
/// <param name="cause">What it answered at last.</param>
public sealed class StoreUnavailableException(string operation, Exception? cause)
    : Exception($"The store did not answer {operation}.", cause);
