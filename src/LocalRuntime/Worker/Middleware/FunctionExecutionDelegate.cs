namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>The rest of a run.</summary>
/// <param name="context">The run.</param>
/// <returns>The end of the run.</returns>
public delegate Task FunctionExecutionDelegate(FunctionContext context);
