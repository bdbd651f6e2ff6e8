using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Law;

/// <summary>The working-day calendar in force: readable without an account, for every deadline is counted on it.</summary>
/// <param name="law">The rules in force.</param>
public sealed class GetCalendarEndpoint(LawBook law)
{
    /// <summary>Reads.</summary>
    /// <param name="request">The request.</param>
    /// <returns>200 with the papers in force.</returns>
    [Function("GetCalendar"), Allow()]
    [Operation("Read the working-day calendar", Tag = "rules"), Answers(200, typeof(CalendarInForce))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "calendar")] HttpRequest request)
    {
        var calendar = law.InForce.Calendar;
        return Answers.Json(new CalendarInForce(calendar.Version, calendar.InForce));
    }
}
