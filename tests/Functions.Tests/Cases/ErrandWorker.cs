using System.Collections.Concurrent;
using Microsoft.DurableTask.Client;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Outbox;

namespace TalentSettlement.Functions.Tests.Cases;

/// <summary>Does what follows from errands, and remembers what was its own.</summary>
public sealed class ErrandWorker(FollowUps others) : IOutboxWorker
{
    public string Procedure => "errand";

    public ConcurrentQueue<OutboxWork> Own { get; } = new();

    public Task Perform(OutboxItem item, DurableTaskClient durable, CancellationToken cancellation)
    {
        if (item.Work is not OutboxWork.StartProcedure start)
        {
            return others.Perform(item, durable, cancellation);
        }

        Own.Enqueue(start);
        return Task.CompletedTask;
    }
}
