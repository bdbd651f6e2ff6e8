using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Makes the people of a page public: each case first, then the page of the list (S-18).</summary>
/// <param name="cases">The cases.</param>
/// <param name="batches">The batches.</param>
/// <param name="list">The public list.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Where a case that cannot be decided is reported.</param>
public sealed class PagePublisher(
    PointsCaseDesk cases, BatchBook batches, PublicListBook list, LawBook law, TimeProvider clock, ILogger<PagePublisher> logger)
{
    /// <summary>Makes them public; who is already, or waits no longer, is left alone.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="number">The page, from 1.</param>
    /// <param name="page">Who stands on it.</param>
    /// <param name="durable">Does what follows.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The cases afterwards, in the order of their places.</returns>
    public async Task<PointsCase?[]> Publish(BatchId batch, int number, BatchPage page, DurableTaskClient durable, CancellationToken cancellation)
    {
        var today = clock.GetUtcNow().ChinaDate;
        var days = LegalClock.Start(TermPurpose.Publicity, law.Points.Policies.Publicity, today);
        var file = await batches.Change(batch, file => file.Clock is null ? file with { Clock = days } : file, cancellation);

        // Whoever is made public later than the others has seven days all the same.
        var published = new PublicityBatch(batch, today, file.Indicator);
        var states = await page.Each(
            (id, ending) => cases.Record(id, Actor.System, state => PublicityRules.Publish(state, published, law.Points), durable, ending), logger, cancellation);
        await list.Write(batch, number, days, states, cancellation);
        return states;
    }
}
