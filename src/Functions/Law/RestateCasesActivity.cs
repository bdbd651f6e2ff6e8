using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Law;

/// <summary>Restates one page of the cases with open clocks.</summary>
/// <remarks>May run more than once for one page: what is on record for an amendment is not put there again.</remarks>
/// <param name="law">The rules in force.</param>
/// <param name="store">Lists the cases.</param>
/// <param name="desks">Where the cases of every procedure are changed.</param>
/// <param name="logger">Where a case that cannot be restated is reported.</param>
public sealed class RestateCasesActivity(LawBook law, ICaseStore store, CaseDesks desks, ILogger<RestateCasesActivity> logger)
{
    private const int Page = 200;
    private const int SideBySide = 16;

    /// <summary>Restates.</summary>
    /// <param name="progress">How far it has come.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the work; what is on record stays.</param>
    /// <returns>How far it has come then.</returns>
    [Function(nameof(RestateCasesActivity))]
    public async Task<RestatementProgress> Run(
        [ActivityTrigger] RestatementProgress progress, [DurableClient] DurableTaskClient durable, CancellationToken cancellation)
    {
        var change = law.Change(progress.Amendment);
        var since = Restatements.InForceEverywhere(change.Amendment, law.MaxAge);
        var page = await store.List(OpenClocks.Queue, progress.After, Page, cancellation);

        // A clock that began once the amendment was in force everywhere was stated under it; the list is in this order.
        QueuedCase[] stated = [.. page.Items.TakeWhile(line => line.Since < since)];
        var (restated, failed) = (0, 0);
        foreach (var some in stated.Chunk(SideBySide))
        {
            var ended = await Task.WhenAll(some.Select(line => Restate(line, change, durable, cancellation)));
            restated += ended.Count(end => end == CaseEnd.Restated);
            failed += ended.Count(end => end == CaseEnd.Failed);
        }

        return progress with
        {
            After = stated.Length == page.Items.Length ? page.Next : null,
            Restated = progress.Restated + restated,
            Failed = progress.Failed + failed,
        };
    }

    private async Task<CaseEnd> Restate(QueuedCase line, LawChange change, DurableTaskClient durable, CancellationToken cancellation)
    {
        try
        {
            return await desks.Of(line.Procedure).Restate(line.Case, change, durable, cancellation) ? CaseEnd.Restated : CaseEnd.AsBefore;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            // One case that cannot be read or decided must not keep the others from their date.
            logger.LogError(broken, "Case {Case} could not be restated for amendment {Amendment}", line.Case, change.Amendment.Number);
            return CaseEnd.Failed;
        }
    }

    private enum CaseEnd
    {
        Restated = 1,
        AsBefore = 2,
        Failed = 3,
    }
}
