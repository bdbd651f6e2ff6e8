using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Runs one HTTP function for one request after another.</summary>
internal sealed partial class HttpEndpoint(
    CompiledFunction function,
    AuthorizationLevel level,
    WorkerPipeline pipeline,
    FunctionKeys keys,
    IHostApplicationLifetime lifetime,
    ILogger<HttpEndpoint> logger)
{
    public async Task Answer(HttpContext http)
    {
        if (!keys.Admit(http.Request, level))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        using var run = new FunctionRun(
            function, http, http.RequestServices, http.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            await pipeline.Run(run);
        }
        catch (OperationCanceledException) when (run.CancellationToken.IsCancellationRequested)
        {
            // The host stops before the answer, or nobody is left to be answered.
            Fail(http, StatusCodes.Status503ServiceUnavailable);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            // On the real host it is the host that refuses, before the worker sees the request.
            Fail(http, refused.StatusCode);
        }
        catch (Exception broken)
        {
            // The last one who can catch: a run that breaks is answered with an empty 500, whatever broke it.
            Broke(logger, function.Definition.Name, run.InvocationId, broken);
            Fail(http, StatusCodes.Status500InternalServerError);
        }
    }

    private static void Fail(HttpContext http, int status)
    {
        if (http.Response.HasStarted)
        {
            http.Abort();
            return;
        }

        http.Response.Clear();
        http.Response.StatusCode = status;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Function '{Name}' broke in run {Id}.")]
    private static partial void Broke(ILogger logger, string name, string id, Exception exception);
}
