using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.PrintedForms;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.PrintedForms;

/// <summary>Lists the forms that can be printed for a case now, in binding order (S-21, S-36, S-38, S-42).</summary>
/// <param name="cases">The cases.</param>
public sealed class ListFormsEndpoint(PointsCaseDesk cases)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the forms, possibly none; 404.</returns>
    [Function("ListForms"), Allow(Role.Applicant, Role.Agency, Role.Window, Role.Officer)]
    [Operation("List what can be printed now", Tag = "points-cases"), Answers(200, typeof(PrintableForms))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-cases/{caseId}/forms")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(
            request,
            caseId,
            loaded => Task.FromResult(Answers.Json(new PrintableForms(
                [.. FormRules.Printable(loaded.State, FormDesk.ReaderOf(request.Caller())).Select(form => new PrintableForm(form, $"/api/points-cases/{loaded.State.File.Id}/forms/{KebabWord.Of(form)}"))]))),
            cancellation);
}
