using Microsoft.DurableTask.Client;

namespace TalentSettlement.Functions.Platform.Outbox;

/// <summary>Does the work of outbox items of one procedure.</summary>
public interface IOutboxWorker
{
    /// <summary>The name under which cases of the procedure are stored.</summary>
    string Procedure { get; }

    /// <summary>Does it; doing it twice does no harm.</summary>
    /// <param name="item">The item.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="Exception">It could not be done now; it is tried again later.</exception>
    Task Perform(OutboxItem item, DurableTaskClient durable, CancellationToken cancellation);
}
