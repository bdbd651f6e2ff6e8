using System.Collections.Immutable;
using System.Globalization;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Law;

/// <summary>What amendments of the rules do to open cases: asked before, started after, on record when through.</summary>
/// <param name="law">The rules in force.</param>
/// <param name="store">Lists the cases.</param>
/// <param name="desks">Where the cases of every procedure are read and changed.</param>
/// <param name="registry">Where it stands how a restatement ended.</param>
public sealed class Restatements(LawBook law, ICaseStore store, CaseDesks desks, IRegistry registry)
{
    private const string Kind = "restatement";
    private int through;

    /// <summary>From when on no instance decides under the rules before an amendment any more.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="maxAge">How old what an instance knows may be.</param>
    /// <returns>The moment.</returns>
    public static DateTimeOffset InForceEverywhere(Amendment amendment, TimeSpan maxAge) => amendment.At + maxAge;

    /// <summary>Looks at one page of the cases with open clocks, and tells whose date would move.</summary>
    /// <param name="rule">The rule as it would be; it can be recorded.</param>
    /// <param name="after">The <c>next</c> of the page before, or <see langword="null"/>.</param>
    /// <param name="take">How many cases to look at, 1 to 1,000.</param>
    /// <param name="now">The moment.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The cases of the page whose date would move; nothing is stored.</returns>
    public async Task<RestatementPreview> Preview(AmendedRule rule, string? after, int take, DateTimeOffset now, CancellationToken cancellation)
    {
        var (before, amended) = (law.InForce, law.InForce.After(new Amendment(law.Amendments.Length + 1, now, "", "", rule)));
        var page = await store.List(OpenClocks.Queue, after, take, cancellation);
        var moved = ImmutableArray.CreateBuilder<MovedDeadline>();
        foreach (var line in page.Items)
        {
            if (await store.Find(line.Case, cancellation) is { } snapshot && desks.Of(line.Procedure).WhatMoves(snapshot, before, amended) is { } restatement)
            {
                moved.Add(MovedDeadline.Of(line, restatement));
            }
        }

        return new RestatementPreview(moved.ToImmutable(), page.Items.Length, page.Next);
    }

    /// <summary>Starts the restatement for an amendment, unless it was started before.</summary>
    /// <param name="number">The number of the amendment.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When the start is stored.</returns>
    public static Task Start(int number, DurableTaskClient durable, CancellationToken cancellation) => durable.StartOnce(
        nameof(RestatementProcedure), string.Create(CultureInfo.InvariantCulture, $"restatement-{number}"), new RestatementProgress(number), cancellation);

    /// <summary>Starts every restatement that is not through and was not started.</summary>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When the starts are stored.</returns>
    public async Task StartPending(DurableTaskClient durable, CancellationToken cancellation)
    {
        // They end in order, so whatever is through needs not be asked for again.
        for (var number = Volatile.Read(ref through) + 1; number <= law.Amendments.Length; number++)
        {
            if (await Find(number, cancellation) is null)
            {
                await Start(number, durable, cancellation);
            }
            else
            {
                Volatile.Write(ref through, number);
            }
        }
    }

    /// <summary>How the restatement for an amendment ended.</summary>
    /// <param name="number">The number of the amendment.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>How, or <see langword="null"/> while it is under way.</returns>
    public async Task<RestatementProgress?> Find(int number, CancellationToken cancellation) =>
        (await registry.Find(Kind, IdOf(number), cancellation))?.Read<RestatementProgress>();

    /// <summary>Puts on record how a restatement ended; doing it twice does no harm.</summary>
    /// <param name="progress">How.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When it is on record.</returns>
    public Task Conclude(RestatementProgress progress, CancellationToken cancellation) =>
        registry.Create(Documents.Of(Kind, IdOf(progress.Amendment), progress), cancellation);

    private static string IdOf(int number) => number.ToString("D8", CultureInfo.InvariantCulture);
}
