using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>Answers refusals as problem documents.</summary>
public static class Problems
{
    /// <summary>The answer to a refusal.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="detail">Values the program needs to go on.</param>
    /// <param name="ways">What leads to enough points.</param>
    /// <returns>422, 409, 403 or 412 by the refusal's nature.</returns>
    public static IResult From(Refusal refusal, ImmutableDictionary<string, string>? detail = null, WaysView? ways = null) =>
        new ProblemResult(StatusOf(refusal.Kind), refusal.Reasons, refusal.Until, detail, ways);

    /// <summary>The answer to a request that cannot be served for one reason.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The reason code.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="detail">Values the program needs to go on.</param>
    /// <returns>The answer.</returns>
    public static IResult Of(int status, string code, string? subject = null, ImmutableDictionary<string, string>? detail = null) =>
        new ProblemResult(status, [new Reason(code, subject)], null, detail, null);

    /// <summary>There is no such case, or it is not the caller's to see: the answer does not tell which.</summary>
    /// <returns>404.</returns>
    public static IResult CaseNotFound() => Of(StatusCodes.Status404NotFound, "case-not-found");

    private static string WordsFor(Reason reason, bool english) => reason.Text is { } text
        ? english ? text.En : text.Zh
        : ProblemTexts.Default.Title(reason.Code, english);

    /// <summary>The first reason code of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>The code, or <see langword="null"/> when it is no problem.</returns>
    public static string? CodeOf(IResult answer) => (answer as ProblemResult)?.Code;

    private static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Unacceptable => StatusCodes.Status422UnprocessableEntity,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Overtaken => StatusCodes.Status412PreconditionFailed,
        _ => throw new UnreachableException(),
    };

    private sealed class ProblemResult(
        int status, ImmutableArray<Reason> reasons, DateTimeOffset? until, ImmutableDictionary<string, string>? detail, WaysView? ways) : IResult
    {
        public string Code => reasons[0].Code;

        public Task ExecuteAsync(HttpContext httpContext)
        {
            var english = Languages.PrefersEnglish(httpContext.Request);
            var texts = ProblemTexts.Default;
            httpContext.Items[typeof(Problem)] = reasons[0].Code;
            httpContext.Response.StatusCode = status;
            httpContext.Response.Headers.ContentLanguage = english ? "en" : "zh-CN";
            if (status is StatusCodes.Status409Conflict or StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
            {
                // Whoever knows better when to come back has said so.
                httpContext.Response.Headers.RetryAfter = httpContext.Response.Headers.RetryAfter is { Count: > 0 } known ? known : "1";
            }

            var problem = new Problem(
                $"/problems/{reasons[0].Code}",
                texts.Title(reasons[0].Code, english),
                status,
                [.. reasons.Select(reason => reason.Code).Distinct()],
                texts.Remedy(reasons[0].Code, english),
                [.. reasons.Select(reason => new ProblemReason(reason.Code, reason.Subject, WordsFor(reason, english), reason.Detail))],
                until?.ToOffset(ChinaTime.Offset),
                Activity.Current?.TraceId.ToString() ?? httpContext.TraceIdentifier,
                detail,
                ways);
            return httpContext.Response.WriteAsJsonAsync(problem, ApiJson.Options, "application/problem+json", httpContext.RequestAborted);
        }
    }
}
