using System.Collections.Immutable;
using System.Globalization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Core.TalentCases;

/// <summary>Which facts are told to the applicant, and in what words (短信通知; T-13, T-15): one fact, at most one text.</summary>
public static class TalentNotifications
{
    /// <summary>What a fact is told as.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The kind of text, or <see langword="null"/> when nothing is told.</returns>
    public static NotificationKind? KindOf(TalentEvent fact) => fact switch
    {
        TalentEvent.Submitted => NotificationKind.SubmissionReceived,
        TalentEvent.ReviewPassed => NotificationKind.ReviewPassedChooseDelivery,
        TalentEvent.ReviewReturned => NotificationKind.ReviewReturned,
        TalentEvent.RefusedForFraud => NotificationKind.ReviewRefusedFraud,
        TalentEvent.FindingAnnulled => NotificationKind.SanctionAnnulled,
        TalentEvent.Reopened => NotificationKind.Reopened,
        TalentEvent.DeliveryReminded => NotificationKind.DeliveryReminder,
        TalentEvent.DeliveryChosen(Delivery.AtWindow) => NotificationKind.PermitReadyAtWindow,
        TalentEvent.HandedOver(HandOver.Dispatched) => NotificationKind.PermitDispatched,
        TalentEvent.HandedOver => NotificationKind.PermitCollected,
        TalentEvent.Cancelled => NotificationKind.CaseCancelled,
        TalentEvent.LegacyEnded("granted") => null,
        TalentEvent.LegacyEnded => NotificationKind.LegacyClosed,
        TalentEvent.PermitRevoked => NotificationKind.PermitRevoked,
        _ => null,
    };

    /// <summary>The text that follows from an entry of the journal.</summary>
    /// <param name="state">The case after the entry.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The notification, or <see langword="null"/> when nothing is told.</returns>
    public static Notification? For(TalentCase state, JournalEntry<TalentEvent> entry, LawInForce law) =>
        KindOf(entry.Fact) is { } kind
            ? Notification.About(kind, Math.Max(1, state.File.Round), entry.Sequence, Parameters(kind, state, entry, law))
            : null;

    private static IEnumerable<(string, string)> Parameters(NotificationKind kind, TalentCase state, JournalEntry<TalentEvent> entry, LawInForce law)
    {
        var asked = law.Texts.Latest(kind).Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.MaxLength);
        return Values(state, entry.Fact, entry.At, law, asked.GetValueOrDefault("reasons", 300)).Where(value => asked.ContainsKey(value.Name));
    }

    private static IEnumerable<(string Name, string Value)> Values(TalentCase state, TalentEvent fact, DateTimeOffset at, LawInForce law, int longestReasons)
    {
        yield return ("case-number", state.File.Number.Value);
        yield return ("window", Window(state, law));
        yield return ("date", Day(at.ChinaDate));
        yield return ("days", law.Policies.DeliveryReminderDays.ToString(CultureInfo.InvariantCulture));
        yield return ("reason", ReasonOf(fact, law));
        yield return ("stage", "联审");
        if (fact is TalentEvent.ReviewReturned(var corrections))
        {
            yield return ("reasons", ReturnReasons.Fit(Reasons(corrections, law), longestReasons));
        }

        if (BarOf(fact) is { } bar)
        {
            yield return ("free-day", Day(bar.FreeFrom.ChinaDate));
            yield return ("last-day", Day(bar.FreeFrom.ChinaDate.AddDays(-1)));
        }

        if (fact is TalentEvent.HandedOver(HandOver.Dispatched(var tracking)))
        {
            yield return ("tracking-number", tracking);
        }
    }

    // What a citizen's own words say stays with the citizen: a text repeats only what the office says.
    private static string ReasonOf(TalentEvent fact, LawInForce law) => fact switch
    {
        TalentEvent.RefusedForFraud(var item, _) => $"“{law.NameOf(item).Zh}”经核查不属实",
        TalentEvent.FindingAnnulled or TalentEvent.Reopened => "经复核,原认定不成立",
        TalentEvent.Cancelled => "本人申请取消",
        TalentEvent.LegacyEnded("cancelled") => "本人取消申请",
        TalentEvent.LegacyEnded => "联审窗口未予通过",
        TalentEvent.PermitRevoked => "事后检查发现弄虚作假",
        _ => "",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private static Sanction? BarOf(TalentEvent fact) => fact switch
    {
        TalentEvent.RefusedForFraud(_, var sanction) => sanction,
        TalentEvent.PermitRevoked(var sanction) => sanction,
        _ => null,
    };

    private static IEnumerable<string> Reasons(ImmutableArray<Correction> corrections, LawInForce law) =>
        from correction in corrections
        from fault in correction.Faults
        let words = law.Faults.Find(fault.Code)
        select $"{law.NameOf(correction.Item).Zh}:{words.Zh},{words.FixZh}{(string.IsNullOrWhiteSpace(fault.Remark) ? "" : $"({fault.Remark.Trim()})")}";

    private static string Window(TalentCase state, LawInForce law) =>
        state.File.Application.Place?.District is { } code && law.Districts.TryFind(code, out var district) ? district.JointWindow.Zh : "联审窗口";
}
