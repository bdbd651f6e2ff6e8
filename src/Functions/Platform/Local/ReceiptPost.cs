using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>Posts the receipts of the development provider when they are due, as a real provider calls back.</summary>
/// <remarks>A moved clock waits for every posting. Setting <c>Sms:AutomaticReceipts</c> to false loses all of them.</remarks>
internal sealed class ReceiptPost : ISmsReceipts, IClockDriven, IHostedService, IDisposable
{
    private readonly Lock entry = new();
    private readonly PriorityQueue<SmsReceipt, DateTimeOffset> due = new();
    private readonly VirtualClock clock;
    private readonly IServiceProvider services;
    private readonly ILogger<ReceiptPost> logger;
    private readonly ITimer alarm;
    private readonly bool automatic;
    private readonly HashSet<Task> postings = [];

    public ReceiptPost(VirtualClock clock, IServiceProvider services, IConfiguration settings, ILogger<ReceiptPost> logger)
    {
        (this.clock, this.services, this.logger) = (clock, services, logger);
        automatic = settings.GetValue("Sms:AutomaticReceipts", true);
        alarm = clock.CreateTimer(_ => FireDue(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public DateTimeOffset? NextDue
    {
        get
        {
            lock (entry)
            {
                return due.TryPeek(out _, out var next) ? next : null;
            }
        }
    }

    public void Expect(SmsReceipt receipt)
    {
        if (!automatic)
        {
            return;
        }

        lock (entry)
        {
            due.Enqueue(receipt, receipt.DueAt);
            SetAlarm();
        }
    }

    public void FireDue()
    {
        lock (entry)
        {
            while (due.TryPeek(out var receipt, out var at) && at <= clock.GetUtcNow())
            {
                due.Dequeue();
                Begin(receipt);
            }

            SetAlarm();
        }
    }

    public async Task WhenIdle(CancellationToken cancellation)
    {
        Task[] now;
        lock (entry)
        {
            now = [.. postings];
        }

        await Task.WhenAll(now).WaitAsync(cancellation);
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        clock.Drive(this);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        clock.Release(this);
        lock (entry)
        {
            due.Clear();
        }

        await WhenIdle(cancellationToken);
    }

    public void Dispose() => alarm.Dispose();

    private void Begin(SmsReceipt receipt)
    {
        var posting = Task.Run(() => Post(receipt));
        postings.Add(posting);
        posting.ContinueWith(End, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private void End(Task posting)
    {
        lock (entry)
        {
            postings.Remove(posting);
        }
    }

    private async Task Post(SmsReceipt receipt)
    {
        try
        {
            // Asked for late: the provider is made before the engine that the desk wakes.
            await services.GetRequiredService<ReceiptDesk>().Receive(
                new DeliveryReceipt(receipt.Token, receipt.ProviderId, receipt.Delivered, receipt.Code),
                services.GetRequiredService<DurableTaskClient>(),
                CancellationToken.None);
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            // A provider that is not heard loses its receipt; the text is sent again as for any lost one.
            logger.LogWarning(broken, "The receipt of text {Token} was lost", receipt.Token);
        }
    }

    private void SetAlarm()
    {
        if (due.TryPeek(out _, out var next))
        {
            var wait = next - clock.GetUtcNow();
            alarm.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }
}
