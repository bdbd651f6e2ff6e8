using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Cases;

/// <summary>What sets errands apart.</summary>
public sealed class ErrandKind : ICaseKind<Errand, ErrandFact>
{
    /// <summary>The owner of an errand that breaks whoever restates it.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>How long before it is due a promise is given; an answer is owed three working days after that.</summary>
    public static readonly TimeSpan Promise = TimeSpan.FromDays(30);

    public string Procedure => "errand";

    public string Address => "/api/errands";

    public CaseReceipt Receipt(Errand state, int revision) =>
        CaseReceipt.Of(state.File, state.HasEnded ? "ended" : "open", revision, state.HasEnded ? "nobody" : "office");

    public string? DistrictOf(Errand state) => null;

    public ImmutableArray<QueueEntry> Queues(Errand state) => state.DueAt is { } at ? [new QueueEntry(OpenClocks.Queue, at - Promise)] : [];

    public DateTimeOffset? NextDueAt(Errand state) => state.DueAt;

    public Decision<ErrandFact> WhenDue(Errand state, DateTimeOffset now) => new ErrandFact.Ended();

    public (Restatement Moved, ErrandFact Fact)? Restate(Errand state, Statutes before, Statutes after) =>
        state.File.Owner == Unreadable ? throw new InvalidOperationException("This errand cannot be read.")
        : state.DueAt is { } at && Restatement.Of(Clock(at), before.Calendar, after.Calendar) is { } moved ? (moved, new ErrandFact.Restated(moved))
        : null;

    public IEnumerable<(string Id, OutboxWork Work)> Following(Errand? before, Errand state, JournalEntry<ErrandFact> entry) => entry.Fact switch
    {
        ErrandFact.Asked => [($"start-{entry.Sequence}", new OutboxWork.StartProcedure("ErrandProcedure", $"errand-{state.File.Id}", 1))],
        ErrandFact.Said(var kind) => [($"text-{entry.Sequence}", new OutboxWork.SendText(Notification.About(kind, 1, entry.Sequence, Words(kind, state))))],
        _ => [],
    };

    public ValueTask<bool> MaySee(Caller caller, Errand state, CancellationToken cancellation) => new(caller.Subject == state.File.Owner);

    private static LegalClock Clock(DateTimeOffset at) => LegalClock.Start(TermPurpose.ConsultationAnswer, Term.WorkingDays(3), at - Promise);

    private static (string, string)[] Words(NotificationKind kind, Errand state) => kind == NotificationKind.CaseCancelled
        ? [("case-number", state.File.Number.Value), ("date", "2020年7月14日"), ("reason", "本人申请取消"), ("window", "联审窗口")]
        : [("case-number", state.File.Number.Value)];
}
