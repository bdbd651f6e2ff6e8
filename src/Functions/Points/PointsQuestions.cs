using System.Globalization;
using Microsoft.AspNetCore.Http;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Points;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Points;

/// <summary>Reads questions about points and answers them; nothing of a question is kept (S-07).</summary>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class PointsQuestions(LawBook law, TimeProvider clock)
{
    private const int YearsAhead = 10;
    private static readonly DateOnly FirstDay = new(2012, 1, 1);

    /// <summary>Answers a question: the declaration is the body, <c>?version=…&amp;on=…</c> say under which table and for which day.</summary>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="answer">The answer to a declaration that can be.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the answer; 422 with everything that cannot be.</returns>
    public async Task<IResult> Answer<T>(HttpRequest request, Func<PointsQuestion, T> answer, CancellationToken cancellation)
    {
        var declaration = await request.ReadQuestion<Declaration>(cancellation);
        var on = DayOf(request.Query["on"].ToString());
        var table = TableOf(request.Query["version"].ToString(), on);
        return DeclarationRules.Refuse(declaration, on) is { } refusal
            ? Problems.From(refusal)
            : Answers.Json(answer(new PointsQuestion(declaration, table, law.Points.Conditions.InForceOn(on), on)));
    }

    private PointsTable TableOf(string version, DateOnly on) => law.Points.TableOf(version.Length == 0 ? null : version, on)
        ?? throw new MalformedRequestException(StatusCodes.Status422UnprocessableEntity, "points-table-unknown", "version");

    private DateOnly DayOf(string text)
    {
        var today = clock.GetUtcNow().ChinaDate;
        return text.Length == 0 ? today
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstDay && day <= today.AddYears(YearsAhead) ? day
            : throw new MalformedRequestException(StatusCodes.Status400BadRequest, "day-not-countable", "on");
    }
}
