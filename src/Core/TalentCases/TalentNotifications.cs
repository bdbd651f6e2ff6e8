using System.Collections.Immutable;
using System.Globalization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Permits;

namespace TalentSettlement.Core.TalentCases;

/// <summary>Which facts are told to the applicant, and in what words (短信通知; T-13, T-15): one fact, at most one text.</summary>
public static class TalentNotifications
{
    /// <summary>The topic of a fact that is told: a later fact on the same topic overtakes an unsent text (N16).</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The topic, or <see langword="null"/> when nothing is told.</returns>
    public static string? TopicOf(TalentEvent fact) => fact switch
    {
        TalentEvent.Submitted or TalentEvent.TakenIntoLegacyLane => "submission",
        TalentEvent.ReviewPassed or TalentEvent.ReviewReturned or TalentEvent.RefusedForFraud or TalentEvent.FindingAnnulled => "review",
        TalentEvent.DeliveryReminded or TalentEvent.HandedOver => "delivery",
        TalentEvent.Cancelled or TalentEvent.LegacyEnded or TalentEvent.PermitRevoked => "ending",
        _ => null,
    };

    /// <summary>The text that follows from an entry of the journal.</summary>
    /// <param name="state">The case after the entry.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The notification, or <see langword="null"/> when nothing is told.</returns>
    public static Notification? For(TalentCase state, JournalEntry entry, LawInForce law) =>
        TopicOf(entry.Fact) is { } topic && Words(state, entry.Fact, law) is var (code, parameters)
            ? new Notification(
                $"{state.File.Id}-{entry.Sequence}", code, parameters.Add("caseNumber", state.File.Number.Value), entry.Sequence, topic)
            : null;

    private static (string Code, ImmutableSortedDictionary<string, string> Parameters)? Words(TalentCase state, TalentEvent fact, LawInForce law) =>
        fact switch
        {
            TalentEvent.Submitted => ("submission-received", Of()),
            TalentEvent.ReviewPassed => ("review-passed-choose-delivery", Of()),
            TalentEvent.ReviewReturned(var corrections) => ("review-returned", Of(("reasons", Reasons(corrections, law)), ("window", Window(state, law)))),
            TalentEvent.RefusedForFraud(_, var sanction) => ("review-refused-fraud", Of(("freeFrom", Day(sanction.FreeFrom)), ("window", Window(state, law)))),
            TalentEvent.FindingAnnulled => ("reopened", Of()),
            TalentEvent.DeliveryReminded => ("delivery-reminder", Of()),
            TalentEvent.HandedOver(HandOver.Dispatched(var tracking)) => ("permit-dispatched", Of(("trackingNumber", tracking))),
            TalentEvent.HandedOver => ("permit-collected", Of()),
            TalentEvent.Cancelled => ("case-cancelled", Of()),
            TalentEvent.LegacyEnded("granted") => null,
            TalentEvent.LegacyEnded => ("legacy-closed", Of()),
            TalentEvent.PermitRevoked(var sanction) => ("permit-revoked", Of(("freeFrom", Day(sanction.FreeFrom)), ("window", Window(state, law)))),
            _ => null,
        };

    private static ImmutableSortedDictionary<string, string> Of(params (string Name, string Value)[] parameters) =>
        parameters.ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Value);

    private static string Reasons(ImmutableArray<Correction> corrections, LawInForce law) => string.Join('；', corrections.Select(correction =>
        $"{law.NameOf(correction.Item).Zh}：{string.Join('，', correction.Faults.Select(fault => $"{law.Faults.Find(fault.Code).Zh}，{law.Faults.Find(fault.Code).FixZh}{Remark(fault)}"))}"));

    private static string Remark(Fault fault) => string.IsNullOrWhiteSpace(fault.Remark) ? "" : $"（{fault.Remark.Trim()}）";

    private static string Window(TalentCase state, LawInForce law) =>
        state.File.Application.Place?.District is { } code && law.Districts.TryFind(code, out var district) ? district.JointWindow.Zh : "联审窗口";

    private static string Day(DateTimeOffset instant) => instant.ChinaDate.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);
}
