using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Shows an HTTP run its request, and writes what the function returned.</summary>
internal static class HttpAnswer
{
    public static FunctionExecutionDelegate Around(FunctionExecutionDelegate next) =>
        context => ((FunctionRun)context).Trigger is HttpContext http ? Answer((FunctionRun)context, http, next) : next(context);

    private static async Task Answer(FunctionRun run, HttpContext http, FunctionExecutionDelegate next)
    {
        run.Items[FunctionContextExtensions.HttpContextKey] = http;
        await next(run);
        if (run.HasResult)
        {
            await Write(http, run.Result);
        }
    }

    private static Task Write(HttpContext http, object? result)
    {
        switch (result)
        {
            case IResult answer:
                return answer.ExecuteAsync(http);
            case string text:
                return Results.Text(text).ExecuteAsync(http);
            case not null:
                return http.Response.WriteAsJsonAsync(result, result.GetType());
            default:
                SayNothing(http.Response);
                return Task.CompletedTask;
        }
    }

    // A function may have written the response itself.
    private static void SayNothing(HttpResponse response)
    {
        if (response is { HasStarted: false, StatusCode: StatusCodes.Status200OK })
        {
            response.StatusCode = StatusCodes.Status204NoContent;
        }
    }
}
