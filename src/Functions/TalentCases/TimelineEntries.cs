using System.Globalization;
using System.Text.Json;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>The journal as it is shown: what happened and in which capacity, no accounts and no personal data.</summary>
public static class TimelineEntries
{
    /// <summary>One entry.</summary>
    /// <param name="entry">The journal's entry.</param>
    /// <returns>The line.</returns>
    public static TimelineEntry Of(JournalEntry<TalentEvent> entry) => new(
        entry.Sequence,
        entry.At.InChina,
        entry.By.Department is { } department ? $"{entry.By.Capacity}:{department}" : entry.By.Capacity,
        JsonNamingPolicy.KebabCaseLower.ConvertName(entry.Fact.GetType().Name),
        About(entry.Fact));

    private static string? About(TalentEvent fact) => fact switch
    {
        TalentEvent.CommitmentSigned(var signed) => signed.Version.Value,
        TalentEvent.ElementUploaded(var upload) => upload.Part.Value,
        TalentEvent.ElementScanned(var part, _, var verdict) => $"{part}: {verdict}",
        TalentEvent.ElementRemoved(var part) => part.Value,
        TalentEvent.Submitted(var board, _) => board.Round.ToString(CultureInfo.InvariantCulture),
        TalentEvent.Compared(var item, var receipt) => $"{item}: {receipt.Answer}",
        TalentEvent.ComparisonContested(var item, var contest) => $"{item}: {contest.Field}",
        TalentEvent.TaskTaken(var item, _) => item.Value,
        TalentEvent.OpinionGiven(var item, var opinion) => $"{item}: {opinion.Finding.GetType().Name}",
        TalentEvent.ConflictRuled(var item, var ruling) => $"{item}: {ruling.Finding.GetType().Name}",
        TalentEvent.ReviewReturned(var corrections) => string.Join(", ", corrections.Select(correction => correction.Item)),
        TalentEvent.RefusedForFraud(var item, _) => item.Value,
        TalentEvent.ReviewReminded(var department, var reminder) => $"{department}: {reminder}",
        TalentEvent.DeadlineRestated(var moved) =>
            string.Create(CultureInfo.InvariantCulture, $"{moved.Before.LastDay:yyyy-MM-dd}: {moved.After.LastDay:yyyy-MM-dd}"),
        TalentEvent.DeliveryChosen(var delivery) => delivery.GetType().Name,
        TalentEvent.PermitIssued(var permit) => permit.Number,
        TalentEvent.HandedOver(var handOver) => handOver.GetType().Name,
        TalentEvent.LegacyEnded(var how) => how,
        _ => null,
    };
}
