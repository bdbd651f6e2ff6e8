using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Sanctions;

namespace TalentSettlement.Functions.Cases;

/// <summary>Does what may follow a command in any procedure: waking a waiting procedure, telling the applicant, keeping a bar.</summary>
/// <param name="sanctions">Keeps bars.</param>
/// <param name="texts">Queues texts.</param>
/// <param name="law">The rules in force.</param>
public sealed class FollowUps(SanctionRegister sanctions, Texts texts, LawBook law)
{
    /// <summary>Does it; doing it twice does no harm.</summary>
    /// <param name="item">The item.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="NotSupportedException">The work is not one that follows in any procedure.</exception>
    public Task Perform(OutboxItem item, DurableTaskClient durable, CancellationToken cancellation) => item.Work switch
    {
        OutboxWork.RingBell(var instance) => durable.Ring(instance, cancellation),
        OutboxWork.SendText(var notification) => Send(item.Case, notification, durable, cancellation),
        OutboxWork.KeepSanction(var personKey, var sanction) => sanctions.Keep(personKey, sanction, cancellation),
        _ => throw new NotSupportedException($"{item.Work.GetType().Name} does not follow in '{item.Procedure}'."),
    };

    private async Task Send(CaseId id, Notification notification, DurableTaskClient durable, CancellationToken cancellation)
    {
        var message = await texts.Queue(id, notification, cancellation);
        await durable.StartOnce(nameof(SmsDelivery), Deliveries.InstanceOf(message), Deliveries.StartOf(id, message, law.Talent), cancellation);
    }
}
