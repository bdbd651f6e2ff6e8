using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Law;

/// <summary>The day on which acceptance ends for everybody (业务受理截止日, S-26): an announcement, so readable without an account.</summary>
/// <param name="law">The rules in force.</param>
public sealed class GetAcceptanceCutoffEndpoint(LawBook law)
{
    /// <summary>Reads.</summary>
    /// <param name="request">The request.</param>
    /// <returns>200 with the day, or with none.</returns>
    [Function("GetAcceptanceCutoff"), Allow()]
    [Operation("Read the acceptance cut-off", Tag = "rules"), Answers(200, typeof(CutoffInForce))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "policies/acceptance-cutoff")] HttpRequest request) =>
        Answers.Json(CutoffInForce.Of(law.Points.Policies));
}
