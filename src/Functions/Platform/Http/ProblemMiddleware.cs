using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using Microsoft.Extensions.Logging;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>Answers what cannot be read as a problem document, and what broke here without a word about the inside.</summary>
/// <param name="logger">Where a broken dependency or a bug is reported.</param>
public sealed class ProblemMiddleware(ILogger<ProblemMiddleware> logger) : IFunctionsWorkerMiddleware
{
    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        http.Items["function"] = context.FunctionDefinition.Name;
        // Without telemetry there is no trace: then answers quote what the host's log lines carry.
        http.TraceIdentifier = context.InvocationId;
        try
        {
            await next(context);
        }
        catch (Exception broken) when (!http.Response.HasStarted)
        {
            var answer = AnswerTo(Unwrapped(broken), http, context.FunctionDefinition.Name);
            await answer.ExecuteAsync(http);
        }
    }

    private static Exception Unwrapped(Exception exception) =>
        exception is AggregateException { InnerException: { } inner } ? inner : exception;

    private IResult AnswerTo(Exception broken, HttpContext http, string function)
    {
        switch (broken)
        {
            case MalformedRequestException malformed:
                return Problems.Of(malformed.Status, malformed.Code, malformed.Subject);
            case BadHttpRequestException bad:
                return Problems.Of(bad.StatusCode, bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "body-too-large" : "body-not-readable");
            case ArgumentException { ParamName: "after" }:
                return Problems.Of(StatusCodes.Status400BadRequest, "page-token", "after");
            case RecordTooLargeException:
                return Problems.Of(StatusCodes.Status413PayloadTooLarge, "record-too-large");
            case StoreUnavailableException unavailable:
                logger.LogError(unavailable, "{Function} found no store", function);
                return Problems.Of(StatusCodes.Status503ServiceUnavailable, "store-unavailable");
            case OperationCanceledException when http.RequestAborted.IsCancellationRequested:
                return Results.StatusCode(StatusCodes.Status499ClientClosedRequest);
            default:
                logger.LogError(broken, "{Function} broke", function);
                return Problems.Of(StatusCodes.Status500InternalServerError, "internal-error");
        }
    }
}
