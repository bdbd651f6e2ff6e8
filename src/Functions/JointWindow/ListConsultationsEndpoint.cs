using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.JointWindow;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.JointWindow;

/// <summary>The consultations of the caller's window.</summary>
/// <param name="registry">Where consultations are kept.</param>
public sealed class ListConsultationsEndpoint(IRegistry registry)
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with one page.</returns>
    [Function("ListConsultations"), Allow(Role.Window)]
    [Operation("List consultations", Tag = "joint-window", Paged = true), Answers(200, typeof(ConsultationList)), Refuses("district-required")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "consultations")] HttpRequest request,
        CancellationToken cancellation)
    {
        var district = request.Caller().OwnDistrict();
        var (after, take) = request.Page();
        var page = await registry.List($"consultation:{district}", after, take, cancellation);
        return Answers.Json(new ConsultationList([.. page.Items.Select(entry => entry.Read<Consultation>())], page.Next));
    }
}
