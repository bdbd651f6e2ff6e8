using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.PrintedForms;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.PrintedForms;

/// <summary>Prints a form of a case: a page of HTML for A4, with the full name and identity number (S-21, S-36, S-38, S-42).</summary>
/// <param name="cases">The cases.</param>
/// <param name="forms">Fills in forms.</param>
public sealed class PrintFormEndpoint(PointsCaseDesk cases, FormDesk forms)
{
    /// <summary>Prints.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="form">The form, in kebab-case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the page; 404 for a case or a form that there is not; 409 when it cannot be printed now.</returns>
    [Function("PrintForm"), Allow(Role.Applicant, Role.Agency, Role.Window, Role.Officer)]
    [Operation("Print a form", Tag = "points-cases", Description = "A page of HTML that prints on A4. It holds personal data: it is not cached, and opening it is logged.")]
    [Answers(200, MediaType = "text/html"), Refuses("form-unknown", "form-not-available")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-cases/{caseId}/forms/{form}")] HttpRequest request,
        string caseId,
        string form,
        CancellationToken cancellation)
        => await cases.Show(
            request,
            caseId,
            async loaded => Enum.GetValues<PrintedForm>().FirstOrDefault(known => KebabWord.Of(known) == form) is var named and not default(PrintedForm)
                ? await forms.Print(named, loaded.State, request, cancellation)
                : Problems.Of(StatusCodes.Status404NotFound, "form-unknown", "form"),
            cancellation);
}
