using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Lists the caller's own cases, also those of the original flow (N19).</summary>
/// <param name="store">Where cases live.</param>
/// <param name="people">Who is registered by real name.</param>
public sealed class ListCasesEndpoint(ICaseStore store, PersonRegister people)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListCases"), Allow(Role.Applicant)]
    [Operation("List my applications", Tag = "cases", Paged = true), Answers(200, typeof(CaseList)), Refuses("real-name-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases")] HttpRequest request,
        CancellationToken cancellation)
    {
        if (await people.Find(request.Caller().Subject, cancellation) is not { } person)
        {
            return Problems.Of(StatusCodes.Status403Forbidden, "real-name-required");
        }

        return await CaseLists.Answer(request, store, TalentQueues.Person(person.PersonKey), cancellation);
    }
}
