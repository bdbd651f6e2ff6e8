using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.PrintedForms;

/// <summary>Shows the list of written material that a case needs, in binding order (材料清单, S-21).</summary>
/// <param name="cases">The cases.</param>
/// <param name="forms">Draws up the list.</param>
public sealed class GetMaterialListEndpoint(PointsCaseDesk cases, FormDesk forms)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the list; 404; 409 before the publicity has passed.</returns>
    [Function("GetMaterialList"), Allow(Role.Applicant, Role.Agency, Role.Window, Role.Officer)]
    [Operation("Show the list of written material", Tag = "points-cases"), Answers(200, typeof(MaterialListView)), Refuses("form-not-available")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "points-cases/{caseId}/material-list")] HttpRequest request,
        string caseId,
        CancellationToken cancellation)
        => await cases.Show(request, caseId, loaded => Task.FromResult(forms.MaterialList(loaded.State)), cancellation);
}
