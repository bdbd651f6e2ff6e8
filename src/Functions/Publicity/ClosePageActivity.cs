using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Closes the people of a page whose seven days are over and whose objections are decided (S-21, S-22).</summary>
/// <remarks>May run more than once for one step: who is closed is not closed again.</remarks>
/// <param name="pages">Knows who stands on a page.</param>
/// <param name="publisher">Makes public who could not be before.</param>
/// <param name="cases">The cases.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Where a case that cannot be decided is reported.</param>
public sealed class ClosePageActivity(
    BatchPages pages, PagePublisher publisher, PointsCaseDesk cases, LawBook law, TimeProvider clock, ILogger<ClosePageActivity> logger)
{
    private static readonly TimeSpan UntilTriedAgain = TimeSpan.FromHours(1);
    private static readonly TimeSpan UntilAskedAgain = TimeSpan.FromDays(1);

    /// <summary>Closes.</summary>
    /// <param name="input">The page.</param>
    /// <param name="durable">Does what follows.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Whether somebody of the page is left.</returns>
    [Function(nameof(ClosePageActivity))]
    public async Task<PublicityStanding> Run(
        [ActivityTrigger] PublicityPage input, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var (batch, now) = (new BatchId(input.Batch), clock.GetUtcNow());
        if (await pages.Find(batch, input.Page, cancellation) is not { } page)
        {
            return new PublicityStanding(IsOver: true, null);
        }

        var states = await page.Each(
            (id, ending) => cases.Record(id, Actor.System, state => PublicityRules.Close(state, law.Points, now), durable, ending), logger, cancellation);
        if (states.Any(state => state is PointsCase.AwaitingPublicity { Declared.Batch: var waited } && waited == batch))
        {
            states = await publisher.Publish(batch, input.Page, page, durable, cancellation);
        }

        var next = states.Min(state => NextLook(state, batch, now));
        return new PublicityStanding(next is null, next?.UtcDateTime);
    }

    private DateTimeOffset? NextLook(PointsCase? state, BatchId batch, DateTimeOffset now) => state switch
    {
        null => now + UntilTriedAgain,
        PointsCase.AwaitingPublicity { Declared.Batch: var waited } when waited == batch => now + UntilTriedAgain,
        PointsCase.OnPublicity { Batch.Id: var on } when on != batch => null,
        PointsCase.OnPublicity { Clock: var days } when days.DeadlineUnder(law.Points.Calendar) is { } end && !end.IsPast(now) => end.Until,
        PointsCase.OnPublicity => now + UntilAskedAgain,
        _ => null,
    };
}
