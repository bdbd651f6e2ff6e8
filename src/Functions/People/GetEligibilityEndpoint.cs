using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Sanctions;

namespace TalentSettlement.Functions.People;

/// <summary>Tells callers in advance whether, or from when, an application would be accepted (N18).</summary>
/// <param name="people">Who is registered.</param>
/// <param name="sanctions">Every bar on record.</param>
/// <param name="clock">The clock.</param>
public sealed class GetEligibilityEndpoint(PersonRegister people, SanctionRegister sanctions, TimeProvider clock)
{
    /// <summary>Tells.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>200 with the first moment; 403 when not registered by real name.</returns>
    [Function("GetEligibility"), Allow(Role.Applicant)]
    [Operation("May I apply, or from when?", Tag = "people"), Answers(200, typeof(ApplicationEligibility)), Refuses("real-name-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "people/me/eligibility")] HttpRequest request, CancellationToken cancellation)
    {
        if (await people.Find(request.Caller().Subject, cancellation) is not { } person)
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "real-name-required");
        }

        var bar = SubmissionRules.Barred(await sanctions.Of(person.PersonKey, cancellation), clock.GetUtcNow());
        return Answers.Json(new ApplicationEligibility(bar is null, bar?.Until?.InChina, bar?.Reasons[0].Code));
    }
}
