using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Agencies;

/// <summary>Shows the entrustment agreement in force, which a person signs by its hash (委托协议, S-02).</summary>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class GetAgreementEndpoint(LawBook law, TimeProvider clock)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <returns>200 with the text.</returns>
    [Function("GetAgreement"), Allow()]
    [Operation("Show the entrustment agreement", Tag = "agencies"), Answers(200, typeof(AgreementView))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "agency-agreement")] HttpRequest request)
    {
        var agreement = law.Points.Agreements.InForceOn(clock.GetUtcNow());
        return Answers.Json(new AgreementView(agreement.Version.Value, agreement.Hash.Value, agreement.Text.Zh, agreement.Text.En));
    }
}
