using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Permits;

/// <summary>Lets anyone verify a permit by its code; shows number, state and dates, not whose it is.</summary>
/// <param name="cases">The cases.</param>
/// <param name="codes">Reads verification codes.</param>
/// <param name="clock">The clock.</param>
public sealed class VerifyPermitEndpoint(TalentCaseDesk cases, PermitCodes codes, TimeProvider clock)
{
    /// <summary>Verifies.</summary>
    /// <param name="request">The request.</param>
    /// <param name="code">The code on the permit.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200; 404 for a code this system did not issue.</returns>
    [Function("VerifyPermit"), Allow()]
    [Operation("Verify a permit", Tag = "permits"), Answers(200, typeof(PermitVerification)), Refuses("permit-unknown")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "permits/{code}")] HttpRequest request,
        string code,
        CancellationToken cancellation)
    {
        if (!codes.TryRead(code, out var id) || await cases.Find(id, cancellation) is not { } loaded || TalentCase.PermitOf(loaded.State) is not { } permit)
        {
            return Problems.Of(StatusCodes.Status404NotFound, "permit-unknown");
        }

        var state = loaded.State is TalentCase.Revoked ? "revoked" : clock.GetUtcNow() >= permit.ValidThrough.EndInChina ? "expired" : "valid";
        return Answers.Json(new PermitVerification(permit.Number, state, permit.IssuedAt.ChinaDate, permit.ValidThrough));
    }
}
