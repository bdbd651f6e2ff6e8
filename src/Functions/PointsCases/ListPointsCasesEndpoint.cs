using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Lists the cases of settlement by points of a person, or of an agency with their progress (S-10, S-20, S-40).</summary>
/// <param name="store">Where cases live.</param>
/// <param name="people">Who is registered by real name.</param>
public sealed class ListPointsCasesEndpoint(ICaseStore store, PersonRegister people)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListPointsCases"), Allow(Role.Applicant, Role.Agency)]
    [Operation("List my cases, or those of my agency", Tag = "points-cases", Paged = true), Answers(200, typeof(CaseList)), Refuses("real-name-required", "agency-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-cases")] HttpRequest request,
        CancellationToken cancellation)
    {
        var caller = request.Caller();
        if (caller.Is(Role.Agency))
        {
            return caller.Agency is { } agency
                ? await CaseLists.Answer(request, store, PointsQueues.Agency(agency), cancellation)
                : Problems.Of(StatusCodes.Status403Forbidden, "agency-required");
        }

        return await people.Find(caller.Subject, cancellation) is { } person
            ? await CaseLists.Answer(request, store, PointsQueues.Person(person.PersonKey), cancellation)
            : Problems.Of(StatusCodes.Status403Forbidden, "real-name-required");
    }
}
