using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Makes a page of people public (S-18).</summary>
/// <remarks>May run more than once for one step: the people of a page are settled first, and who is public is not made public again.</remarks>
/// <param name="pages">Settles who stands on a page.</param>
/// <param name="publisher">Makes them public.</param>
public sealed class PublishPageActivity(BatchPages pages, PagePublisher publisher)
{
    /// <summary>Publishes.</summary>
    /// <param name="input">The page.</param>
    /// <param name="durable">Does what follows.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What became of the page.</returns>
    [Function(nameof(PublishPageActivity))]
    public async Task<PagePublished> Run(
        [ActivityTrigger] PublicityPage input, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var batch = new BatchId(input.Batch);
        if (await pages.Settle(batch, input.Page, cancellation) is not { } page)
        {
            return new PagePublished(IsEmpty: true, IsComplete: true);
        }

        var states = await publisher.Publish(batch, input.Page, page, durable, cancellation);
        return new PagePublished(IsEmpty: false, IsComplete: states.All(state => state is not null));
    }
}
