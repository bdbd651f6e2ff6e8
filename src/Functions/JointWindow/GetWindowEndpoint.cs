using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Districts;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.JointWindow;

/// <summary>The joint window of a district, for everyone (T-16).</summary>
/// <param name="law">The rules in force.</param>
public sealed class GetWindowEndpoint(LawBook law)
{
    /// <summary>Shows.</summary>
    /// <param name="request">The request.</param>
    /// <param name="district">The district's code.</param>
    /// <returns>200; 404 for an unknown district.</returns>
    [Function("GetWindow"), Allow()]
    [Operation("Show a district's joint window", Tag = "joint-window"), Answers(200, typeof(WindowView)), Refuses("district-unknown")]
    public IResult Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "windows/{district}")] HttpRequest request,
        string district)
    {
        return law.Talent.Districts.TryFind(new DistrictCode(district), out var found)
            ? Answers.Json(new WindowView(district, found.Name.Zh, found.JointWindow.Zh, found.JointWindow.En))
            : Problems.Of(StatusCodes.Status404NotFound, "district-unknown", "district");
    }
}
