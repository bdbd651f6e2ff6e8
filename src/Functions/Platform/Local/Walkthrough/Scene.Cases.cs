using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <content>What is expected of a case, as its applicant sees it.</content>
public sealed partial class Scene
{
    private static readonly ImmutableHashSet<string> Decisions = ["review-passed", "review-returned", "refused-for-fraud"];
    private readonly Dictionary<string, int> told = [];

    /// <summary>Expects where a case stands and who has to act next.</summary>
    /// <param name="who">Who looks.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="state">The state.</param>
    /// <param name="waitingFor">Who has to act next.</param>
    /// <returns>When it was as expected.</returns>
    public async Task Stands(ApiAccount who, string caseId, string state, string waitingFor)
    {
        var receipt = ReceiptIn(await who.Look(caseId).As<JsonElement>());
        Expect("the case", $"{state}, waiting for {waitingFor}", $"{receipt.State}, waiting for {receipt.WaitingFor}");
    }

    /// <summary>Expects how many decisions a case has seen, and exactly which.</summary>
    /// <param name="who">Its applicant.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="decisions">The decisions, in order.</param>
    /// <returns>When it was as expected.</returns>
    public async Task Decided(ApiAccount who, string caseId, params string[] decisions)
    {
        var timeline = await who.Timeline(caseId).As<Timeline>();
        ExpectAll($"decisions, {decisions.Length} in all", decisions, timeline.Entries.Select(entry => entry.Fact).Where(Decisions.Contains));
    }

    /// <summary>Expects exactly these texts since the last time, each handed to the provider once and delivered; shows them in full.</summary>
    /// <param name="who">The applicant.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="kinds">What the texts say, in order.</param>
    /// <returns>When it was as expected.</returns>
    public Task Told(ApiAccount who, string caseId, params NotificationKind[] kinds) => Told(who, caseId, who.Messages, kinds);

    private async Task Told(ApiAccount who, string caseId, Func<string, Task<ApiAnswer>> reads, NotificationKind[] kinds)
    {
        // A moment for the receipts to come.
        await Service.AdvanceBy(TimeSpan.FromMinutes(1));
        var inbox = await reads(caseId).As<Inbox>();
        var news = inbox.Items[told.GetValueOrDefault(caseId)..];
        ExpectAll($"texts to {NameOf(who)}, {kinds.Length} in all", kinds.Select(kind => kind.Code), news.Select(text => text.Template));
        told[caseId] = inbox.Items.Length;
        foreach (var text in news)
        {
            Show(text);
            Require($"status and attempts of {text.Template}", "delivered, 1", $"{text.Status}, {AttemptsAt(text)}");
        }
    }

    /// <summary>How often the provider took a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The attempts it knows.</returns>
    public int AttemptsAt(InboxMessage text) =>
        Service.Sms.Sent.Count(sent => sent.Text.Token.StartsWith($"{text.Message}-", StringComparison.Ordinal));

    /// <summary>Shows a text in full.</summary>
    /// <param name="text">The text.</param>
    public void Show(InboxMessage text) => output.WriteLine($"""
            ✉ {text.Template}, {text.Text.Length} characters in {text.Segments} segments: {text.Status}, attempts {AttemptsAt(text)}
              {text.Text}
        """);

    /// <summary>Explains how a term is counted, and expects the moment that the service names.</summary>
    /// <param name="term">The term.</param>
    /// <param name="named">The first moment that is too late, as the service named it.</param>
    public void Counted(LegalClock term, DateTimeOffset named)
    {
        var deadline = term.DeadlineUnder(Service.Services.GetRequiredService<LawBook>().Talent.Calendar)!;
        Expect($"⚖ {PurposeWording.Of(term.Purpose).Zh} ends before", deadline.Until, named);
        foreach (var line in deadline.Why)
        {
            Say($"  {line.Zh}");
        }
    }

    // Applicant, reviewer and staff each see the receipt in another place.
    private static CaseReceipt ReceiptIn(JsonElement view) =>
        (view.TryGetProperty("receipt", out var receipt) ? receipt : view).Deserialize<CaseReceipt>(ApiJson.Options)!;
}
