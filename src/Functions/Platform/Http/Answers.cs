using Microsoft.AspNetCore.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>Answers writes, the first time and again.</summary>
public static class Answers
{
    /// <summary>The answer to a write.</summary>
    /// <param name="answer">What is answered.</param>
    /// <param name="replayed">Whether the request was answered before; says so in <c>Idempotency-Replayed</c>.</param>
    /// <returns>The answer with <c>ETag</c> and, where there is one, <c>Location</c>.</returns>
    public static IResult Of(StoredAnswer answer, bool replayed) => new StoredAnswerResult(answer, replayed);

    /// <summary>A JSON answer by the API's conventions.</summary>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="status">The HTTP status.</param>
    /// <returns>The answer.</returns>
    public static IResult Json<T>(T body, int status = StatusCodes.Status200OK) => Results.Json(body, ApiJson.Options, statusCode: status);

    /// <summary>The answer to a request that created a record, the first time or again.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="record">The record.</param>
    /// <param name="existed">Whether an earlier, equal request created it.</param>
    /// <returns>201 with the record.</returns>
    public static IResult Created<T>(T record, bool existed) => new CreatedResult<T>(record, existed);

    private sealed class CreatedResult<T>(T record, bool existed) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            if (existed)
            {
                httpContext.Response.Headers["Idempotency-Replayed"] = "true";
            }

            return Json(record, StatusCodes.Status201Created).ExecuteAsync(httpContext);
        }
    }

    private sealed class StoredAnswerResult(StoredAnswer answer, bool replayed) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.StatusCode = answer.Status;
            response.ContentType = "application/json; charset=utf-8";
            response.Headers.ETag = $"\"{answer.Revision}\"";
            if (answer.Location is { } location)
            {
                response.Headers.Location = location;
            }

            if (replayed)
            {
                response.Headers["Idempotency-Replayed"] = "true";
            }

            return response.WriteAsync(answer.Body, httpContext.RequestAborted);
        }
    }
}
