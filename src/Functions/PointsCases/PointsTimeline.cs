using System.Globalization;
using System.Text.Json;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>The journal as it is shown: what happened and in which capacity, no accounts and no personal data.</summary>
public static class PointsTimeline
{
    /// <summary>One entry.</summary>
    /// <param name="entry">The journal's entry.</param>
    /// <returns>The line.</returns>
    public static TimelineEntry Of(JournalEntry<PointsEvent> entry) => new(
        entry.Sequence,
        entry.At.InChina,
        entry.By.Department is { } department ? $"{entry.By.Capacity}:{department}" : entry.By.Capacity,
        JsonNamingPolicy.KebabCaseLower.ConvertName(entry.Fact.GetType().Name),
        About(entry.Fact));

    private static string? About(PointsEvent fact) => fact switch
    {
        PointsEvent.AgencyChosen(var entrustment) => entrustment.Name ?? entrustment.Agency.Value,
        PointsEvent.AgencyChanged(var entrustment) => entrustment.Name ?? entrustment.Agency.Value,
        PointsEvent.AgencySubmitted(var declared) => $"{declared.Batch}: {Number(declared.Points)}",
        PointsEvent.InformationWithdrawn(var from) => from,
        PointsEvent.Publicised(var batch, _) => batch.Id.Value,
        PointsEvent.ObjectionRuled(_, var ruling, _) => KebabWord.Of(ruling),
        PointsEvent.PublicityFailed(var failure) => failure.Code,
        PointsEvent.MaterialReminded(var days) => Number(days),
        PointsEvent.MaterialHandedIn(var handIn) => Number(handIn.Number),
        PointsEvent.MaterialReturned(var returned) => string.Join(", ", returned.Faults.Select(fault => $"{fault.Item}: {fault.Code}")),
        PointsEvent.CountedBelowThreshold(var points) => Number(points),
        PointsEvent.ForgeryFound(var custody, _) => custody.Receipt,
        PointsEvent.CustodyRecorded(var custody) => $"{custody.Receipt}: {KebabWord.Of(custody.Step)}",
        PointsEvent.MaterialAccepted(var acceptance, _) => Number(acceptance.Points),
        PointsEvent.MaterialLapsed(var term, _) => KebabWord.Of(term),
        PointsEvent.VerificationAsked(var asked) => Number(asked.Total),
        PointsEvent.ExaminationReminded(var days) => Number(days),
        PointsEvent.NotApproved(var reasons, _) => string.Join(", ", reasons.Select(reason => reason.Code)),
        PointsEvent.DocumentsIssued(var documents) => documents.Notice.Number,
        PointsEvent.StepDone(var step) => KebabWord.Of(step.Step),
        PointsEvent.CardReminded(var days) => Number(days),
        PointsEvent.ChangeAsked(var change) => string.Join(", ", change.Changes.Select(asked => asked.Field)),
        PointsEvent.ChangeApproved(var documents, _, _, _) => documents.Notice.Number,
        PointsEvent.DeadlineRestated(var restatement) => $"{restatement.Before.LastDay:yyyy-MM-dd} > {restatement.After.LastDay:yyyy-MM-dd}",
        _ => null,
    };

    private static string Number(decimal value) => value.ToString("0.##########", CultureInfo.InvariantCulture);
}
