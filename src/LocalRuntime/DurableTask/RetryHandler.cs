namespace Microsoft.DurableTask;

/// <summary>Decides whether a failed call is tried again; runs inside the orchestrator and obeys its rules.</summary>
public delegate bool RetryHandler(RetryContext retryContext);
