using System.Collections.Immutable;
using System.Globalization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Which facts are told to the person, and in what words (短信通知): one fact, at most one text.</summary>
public static class PointsNotifications
{
    /// <summary>What a fact is told as.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The kind of text, or <see langword="null"/> when nothing is told.</returns>
    public static NotificationKind? KindOf(PointsEvent fact) => fact switch
    {
        PointsEvent.AgencySubmitted => NotificationKind.PointsSubmitted,
        PointsEvent.Publicised => NotificationKind.PublicityBegun,
        PointsEvent.PublicityPassed(var term) when !term.AwaitsIndicator => NotificationKind.PublicityPassedHandIn,
        PointsEvent.PublicityFailed => NotificationKind.PublicityNotPassed,
        PointsEvent.IndicatorIssued => NotificationKind.IndicatorReady,
        PointsEvent.MaterialReminded => NotificationKind.MaterialReminder,
        PointsEvent.MaterialReturned => NotificationKind.MaterialReturnedOnce,
        PointsEvent.CountedBelowThreshold => NotificationKind.MaterialBelowThreshold,
        PointsEvent.MaterialAccepted => NotificationKind.MaterialAccepted,
        PointsEvent.MaterialLapsed => NotificationKind.MaterialLapsed,
        PointsEvent.ForgeryFound => NotificationKind.ForgeryFound,
        PointsEvent.VerificationGranted => NotificationKind.ExaminationExtended,
        PointsEvent.SupplementAsked => NotificationKind.SupplementNeeded,
        PointsEvent.Approved(_, ReformStep.NotNeeded) or PointsEvent.ReformApproved => NotificationKind.PointsApproved,
        PointsEvent.NotApproved => NotificationKind.PointsNotApproved,
        PointsEvent.DocumentsCollected => NotificationKind.DocumentsCollected,
        PointsEvent.PassedOn => NotificationKind.DocumentsPassedOn,
        PointsEvent.CardReminded => NotificationKind.CardReminder,
        PointsEvent.CardExpired => NotificationKind.CardExpired,
        PointsEvent.CancellationApproved => NotificationKind.PointsCancelled,
        PointsEvent.ChangeApproved => NotificationKind.ChangeGranted,
        PointsEvent.ChangeDeclined => NotificationKind.ChangeNotGranted,
        PointsEvent.DeadlineRestated(var restatement) when restatement.MovedBy != 0 => NotificationKind.DeadlineMoved,
        _ => null,
    };

    /// <summary>The text that follows from an entry of the journal.</summary>
    /// <param name="state">The case after the entry.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The notification, or <see langword="null"/> when nothing is told.</returns>
    public static Notification? For(PointsCase state, JournalEntry<PointsEvent> entry, PointsLaw law) => KindOf(entry.Fact) is { } kind
        ? Notification.About(kind, Math.Max(1, state.File.Attempt), entry.Sequence, Parameters(kind, state, entry, law))
        : null;

    private static IEnumerable<(string, string)> Parameters(NotificationKind kind, PointsCase state, JournalEntry<PointsEvent> entry, PointsLaw law)
    {
        var asked = law.Texts.Latest(kind).Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.MaxLength);
        return Values(state, entry, law)
            .Append((Name: "agency", Value: OfficeWords.NameOf(state.File.Entrustment?.Name, asked.GetValueOrDefault("agency", 50))))
            .Concat(WordsOf(entry.Fact) is { IsEmpty: false } words ? [("reason", OfficeWords.Fit(words, asked.GetValueOrDefault("reason", 160)))] : [])
            .Where(value => asked.ContainsKey(value.Name));
    }

    private static IEnumerable<(string Name, string Value)> Values(PointsCase state, JournalEntry<PointsEvent> entry, PointsLaw law)
    {
        yield return ("case-number", state.File.Number.Value);
        yield return ("date", Day(entry.At.ChinaDate));
        if (LastDayOf(state, entry.Fact, law) is { } last)
        {
            yield return ("days", Number(last.LastDay.DayNumber - entry.At.ChinaDate.DayNumber));
            yield return ("last-day", Day(last.LastDay));
            yield return ("closing", last.Closing?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "24:00");
        }

        foreach (var value in Figures(entry.Fact))
        {
            yield return value;
        }
    }

    private static IEnumerable<(string, string)> Figures(PointsEvent fact) => fact switch
    {
        PointsEvent.AgencySubmitted(var declared) => [("batch", declared.Batch.Value)],
        PointsEvent.MaterialReturned(var returned) => [("count", Number(returned.Faults.Length))],
        PointsEvent.CountedBelowThreshold(var points) => [("points", points.ToString("0.##########", CultureInfo.InvariantCulture))],
        PointsEvent.ForgeryFound(_, var sanction) => [("free-day", Day(sanction.FreeFrom.ChinaDate))],
        PointsEvent.DeadlineRestated(var restatement) => [("before", Day(restatement.Before.LastDay))],
        _ => [],
    };

    private static Deadline? LastDayOf(PointsCase state, PointsEvent fact, PointsLaw law) => fact switch
    {
        PointsEvent.CardExpired(var at) => Deadline.Fixed(TermPurpose.IndexCardValidity, at.ChinaDate.AddDays(-1)),
        PointsEvent.DeadlineRestated(var restatement) => restatement.After,
        _ => PointsClocks.DeadlineOf(state, law),
    };

    // What the public or the agency wrote stays where it is: a text repeats only what the office says.
    private static ImmutableArray<string> WordsOf(PointsEvent fact) => fact switch
    {
        PointsEvent.PublicityFailed(var failure) => [failure.Reason],
        PointsEvent.VerificationGranted(_, var reason) => [reason],
        PointsEvent.SupplementAsked(var supplement, _) => [supplement.What],
        PointsEvent.NotApproved(var reasons, _) => [.. reasons.Select(reason => reason.Words)],
        _ => [],
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
