using System.Collections.Immutable;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>In which lists a case stands: whoever has to act finds it there, and nobody else does.</summary>
public static class PointsQueues
{
    /// <summary>What lies at the window (S-27).</summary>
    public const string Window = "points-window";

    /// <summary>What human resources has to decide (S-32).</summary>
    public const string Examination = "points-examination";

    /// <summary>What another officer has to decide: extensions, cancellations, changes (C11).</summary>
    public const string SecondOfficer = "points-second-officer";

    /// <summary>What development and reform has to decide (S-43).</summary>
    public const string Reform = "points-reform";

    /// <summary>Points to be printed, and printed documents to be collected (S-42).</summary>
    public const string Documents = "points-documents";

    /// <summary>Indicators to be issued (S-53).</summary>
    public const string Indicators = "points-indicators";

    /// <summary>Terms that were missed and are not decided yet (S-32, G9).</summary>
    public const string Breached = "points-breached";

    /// <summary>The cases of a person.</summary>
    /// <param name="personKey">The person.</param>
    public static string Person(string personKey) => $"points-person:{personKey}";

    /// <summary>The cases of an agency (S-10, S-40).</summary>
    /// <param name="agency">The agency.</param>
    public static string Agency(string agency) => $"points-agency:{agency}";

    /// <summary>Who waits to be made public with a batch (S-18).</summary>
    /// <param name="batch">The batch.</param>
    public static string ToPublish(BatchId batch) => $"points-to-publish:{batch}";

    /// <summary>Who is on publicity with a batch (S-19).</summary>
    /// <param name="batch">The batch.</param>
    public static string OnPublicity(BatchId batch) => $"points-on-publicity:{batch}";

    /// <summary>Every list in which a case stands now.</summary>
    /// <param name="case">The case.</param>
    /// <returns>The entries.</returns>
    public static ImmutableArray<QueueEntry> Of(PointsCase @case)
    {
        var file = @case.File;
        return
        [
            new QueueEntry(Person(file.PersonKey), file.OpenedAt),
            .. file.Agency is { } agency && @case is not PointsCase.Declaring ? [new QueueEntry(Agency(agency.Value), file.OpenedAt)] : Array.Empty<QueueEntry>(),
            .. OfState(@case),
            .. Second(@case),
            .. StatedAt(@case) is { } stated ? [new QueueEntry(OpenClocks.Queue, stated)] : Array.Empty<QueueEntry>(),
        ];
    }

    private static IEnumerable<QueueEntry> OfState(PointsCase @case) => @case switch
    {
        PointsCase.AwaitingPublicity { Declared: var declared } => [new QueueEntry(ToPublish(declared.Batch), declared.At)],
        PointsCase.OnPublicity { Batch.Id: var batch, Declared.At: var at } => [new QueueEntry(OnPublicity(batch), at)],
        PointsCase.AwaitingMaterial { Term.AwaitsIndicator: true, PassedAt: var at } => [new QueueEntry(Indicators, at)],
        PointsCase.AtWindow { HandIn.At: var at } => [new QueueEntry(Window, at)],
        PointsCase.Examining { Acceptance.At: var at, File.Breaches: var breaches } =>
            [new QueueEntry(Examination, at), .. breaches.Select(breach => new QueueEntry(Breached, breach.At)).TakeLast(1)],
        PointsCase.AwaitingReform { Approval.At: var at } => [new QueueEntry(Reform, at)],
        PointsCase.ToBePrinted { Approval.At: var at } => [new QueueEntry(Documents, at)],
        PointsCase.Printed { Approval.At: var at } => [new QueueEntry(Documents, at)],
        _ => [],
    };

    /// <summary>The lists in which a case waits for window or officers, by the names under which they are shown (N9).</summary>
    /// <param name="case">The case.</param>
    /// <returns>The lists.</returns>
    public static IEnumerable<(string Name, QueueEntry Entry)> Waiting(PointsCase @case) =>
        from entry in Of(@case)
        where entry.Queue is Window or Examination or SecondOfficer or Reform or Documents or Indicators
        select (entry.Queue["points-".Length..], entry);

    // When the deadline of the running clock was put on record, and with it under which rules.
    private static DateTimeOffset? StatedAt(PointsCase @case) => @case switch
    {
        PointsCase.OnPublicity { Since: var since } => since,
        PointsCase.AwaitingMaterial { Since: var since } => since,
        PointsCase.Examining { Acceptance.At: var at } => at,
        _ => null,
    };

    private static IEnumerable<QueueEntry> Second(PointsCase @case)
    {
        DateTimeOffset?[] waiting =
        [
            @case.HasEnded ? null : @case.File.Cancellation?.FormAt,
            (@case as PointsCase.Examining)?.Term.Verification?.At,
            ChangeRules.IssuedOf(@case)?.Change?.FormAt,
        ];
        return waiting.Min() is { } since ? [new QueueEntry(SecondOfficer, since)] : [];
    }
}
