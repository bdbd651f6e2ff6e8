using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>The cases of the Tianjin procedure (引进人才落户联审).</summary>
/// <param name="law">The rules in force.</param>
/// <param name="people">Who is registered by real name.</param>
public sealed class TalentCaseKind(LawBook law, PersonRegister people) : ICaseKind<TalentCase, TalentEvent>
{
    /// <summary>The name under which Tianjin cases are stored.</summary>
    public const string Stored = "talent";

    /// <inheritdoc/>
    public string Procedure => Stored;

    /// <inheritdoc/>
    public string Address => "/api/cases";

    /// <inheritdoc/>
    public CaseReceipt Receipt(TalentCase state, int revision) => TalentReceipts.Of(state, revision);

    /// <inheritdoc/>
    public string? DistrictOf(TalentCase state) => state.File.Application.Place?.District?.Value;

    /// <inheritdoc/>
    public ImmutableArray<QueueEntry> Queues(TalentCase state) => TalentQueues.Of(state);

    /// <inheritdoc/>
    public DateTimeOffset? NextDueAt(TalentCase state) => DeliveryRules.ReminderDue(state);

    /// <inheritdoc/>
    public Decision<TalentEvent> WhenDue(TalentCase state, DateTimeOffset now) => DeliveryRules.Remind(state, law.Talent, now);

    /// <inheritdoc/>
    public (Restatement Moved, TalentEvent Fact)? Restate(TalentCase state, Statutes before, Statutes after) =>
        ReviewNorm.RestatementOf(state, before.Talent, after.Talent) is { } moved ? (moved, new TalentEvent.DeadlineRestated(moved)) : null;

    /// <inheritdoc/>
    public IEnumerable<(string Id, OutboxWork Work)> Following(TalentCase? before, TalentCase state, JournalEntry<TalentEvent> entry) =>
        TalentFollowUps.Of(before, state, entry, law.Talent);

    /// <inheritdoc/>
    /// <remarks>A case taken over from the original flow has no account: its applicant is known by person (N19).</remarks>
    public async ValueTask<bool> MaySee(Caller caller, TalentCase state, CancellationToken cancellation) =>
        CaseSight.MaySee(caller, state)
        || (state.File.Owner.Length == 0
            && caller.Is(Role.Applicant)
            && await people.Find(caller.Subject, cancellation) is { } person
            && person.PersonKey == state.File.PersonKey);
}
