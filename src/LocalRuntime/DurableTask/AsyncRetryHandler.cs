namespace Microsoft.DurableTask;

/// <summary>Decides whether a failed call is tried again; may await tasks of the orchestration, such as a timer.</summary>
public delegate Task<bool> AsyncRetryHandler(RetryContext retryContext);
