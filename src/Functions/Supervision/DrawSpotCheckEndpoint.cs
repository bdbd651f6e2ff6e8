using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Supervision;

/// <summary>Draws a spot check, or orders a special inspection (T-25, N21).</summary>
/// <param name="checks">Spot checks on record.</param>
/// <param name="clock">The clock.</param>
public sealed class DrawSpotCheckEndpoint(SpotChecks checks, TimeProvider clock)
{
    /// <summary>Draws.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with the seed, the population and the sample.</returns>
    [Function("DrawSpotCheck"), Allow(Role.Supervisor)]
    [Operation("Draw a spot check", Tag = "supervision")]
    [Accepts(typeof(DrawSpotCheck)), Answers(201, typeof(SpotCheck)), Refuses("month-malformed", "sample-size", "checkers-required", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "spot-checks")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<DrawSpotCheck>(cancellation);
        if (Fault(body) is { } fault)
        {
            return Problems.From(fault);
        }

        var (check, existed) = await checks.Draw(write.Idempotency!, body, write.Caller.Subject, clock.GetUtcNow(), cancellation);
        return Answers.Created(check, existed);
    }

    private static Refusal? Fault(DrawSpotCheck body) =>
        !DateOnly.TryParseExact($"{body.Month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? Refusal.Unacceptable("month-malformed", "month")
        : body.PerDepartment is < 1 or > 200 ? Refusal.Unacceptable("sample-size", "perDepartment")
        : body.Checkers.IsEmpty ? Refusal.Unacceptable("checkers-required", "checkers")
        : body.Inspect is null ? null
        : Lengths.Fault(("occasion", body.Occasion, 1, 200));
}
