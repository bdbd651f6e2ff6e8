namespace Microsoft.Azure.Functions.Worker.Middleware;

/// <summary>A step around every run of every function.</summary>
public interface IFunctionsWorkerMiddleware
{
    /// <summary>Runs the step.</summary>
    /// <param name="context">The run.</param>
    /// <param name="next">The steps after this one, and the function.</param>
    /// <returns>The end of the run.</returns>
    Task Invoke(FunctionContext context, FunctionExecutionDelegate next);
}
