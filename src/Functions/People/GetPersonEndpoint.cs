using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.People;

/// <summary>Shows callers how they are registered.</summary>
/// <param name="people">Who is registered.</param>
public sealed class GetPersonEndpoint(PersonRegister people)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>200 with the person, masked; 403 when not registered by real name.</returns>
    [Function("GetPerson"), Allow(Role.Applicant)]
    [Operation("Show how I am registered", Tag = "people"), Answers(200, typeof(PersonView)), Refuses("real-name-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "people/me")] HttpRequest request, CancellationToken cancellation) =>
        await people.Find(request.Caller().Subject, cancellation) is { } person
            ? Answers.Json(View(person))
            : Problems.Of(StatusCodes.Status403Forbidden, "real-name-required");

    internal static PersonView View(RegisteredPerson person) => new(
        person.Applicant.Name.Masked,
        person.Applicant.IdentityNumber.Masked,
        person.Applicant.Mobile.Masked,
        person.Applicant.RealNameVerifiedAt.InChina);
}
