using System.Collections.Concurrent;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Publicity;

namespace TalentSettlement.Functions.Operations;

/// <summary>Starts again what should be running, after a restore or a failure: by the lists of running batches and of open clocks, so no other case is read.</summary>
/// <param name="store">Lists the cases.</param>
/// <param name="desks">Where the cases of every procedure are read.</param>
/// <param name="running">Finds the batches.</param>
/// <param name="ledger">The send ledger.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Where a case that cannot be read is reported.</param>
public sealed class OpenProcedures(
    ICaseStore store, CaseDesks desks, RunningBatches running, ISendLedger ledger, LawBook law, TimeProvider clock, ILogger<OpenProcedures> logger)
{
    private const int SideBySide = 8;

    /// <summary>Starts what does not run: of the batches, with the first page, and of one page of cases with their texts.</summary>
    /// <param name="after">The <c>next</c> of the page before, or <see langword="null"/>.</param>
    /// <param name="take">How many cases to look at, 1 to 200.</param>
    /// <param name="durable">Starts procedures.</param>
    /// <param name="cancellation">Ends the work; what is started stays so.</param>
    /// <returns>How much was looked at and started.</returns>
    public async Task<ProceduresResumed> Resume(string? after, int take, DurableTaskClient durable, CancellationToken cancellation)
    {
        var page = await store.List(OpenClocks.Queue, after, take, cancellation);
        var started = after is null ? await StartBatches(durable, cancellation) : 0;
        var (asked, failed) = (new ConcurrentDictionary<string, bool>(), 0);
        await Parallel.ForEachAsync(
            page.Items,
            new ParallelOptions { MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellation },
            async (line, ending) =>
            {
                if (await Start(line, asked, durable, ending) is { } some)
                {
                    Interlocked.Add(ref started, some);
                }
                else
                {
                    Interlocked.Increment(ref failed);
                }
            });
        return new ProceduresResumed(page.Items.Length, started, failed, page.Next);
    }

    private async Task<int> StartBatches(DurableTaskClient durable, CancellationToken cancellation)
    {
        var (today, started) = (clock.GetUtcNow().ChinaDate, 0);
        await foreach (var batch in running.Find(cancellation))
        {
            if (batch.Clock is not null || batch.PublicationDay <= today)
            {
                started += await Start(ProcedureToRun.Of(batch.Id), durable, cancellation);
            }
        }

        return started;
    }

    private async Task<int?> Start(QueuedCase line, ConcurrentDictionary<string, bool> asked, DurableTaskClient durable, CancellationToken cancellation)
    {
        try
        {
            // The people of a batch share one procedure.
            var wanted = await desks.Find(line.Case, cancellation) is { } found ? ProcedureToRun.Of(found) : null;
            var started = wanted is not null && asked.TryAdd(wanted.Instance, true) ? await Start(wanted, durable, cancellation) : 0;
            return started + await StartTexts(line.Case, durable, cancellation);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // One case that cannot be read must not keep the others from going on.
            logger.LogError(broken, "The procedures of case {Case} could not be started again", line.Case);
            return null;
        }
    }

    private async Task<int> StartTexts(CaseId id, DurableTaskClient durable, CancellationToken cancellation)
    {
        var started = 0;
        foreach (var text in (await ledger.OfCase(id, cancellation)).Where(text => Deliveries.IsUnderWay(text.Status)))
        {
            var delivery = new ProcedureToRun(nameof(SmsDelivery), Deliveries.InstanceOf(text.Message), Deliveries.StartOf(id, text.Message, law.Talent));
            started += await Start(delivery, durable, cancellation);
        }

        return started;
    }

    private static async Task<int> Start(ProcedureToRun wanted, DurableTaskClient durable, CancellationToken cancellation) =>
        await durable.StartAgain(wanted.Procedure, wanted.Instance, wanted.Input, cancellation) ? 1 : 0;
}
