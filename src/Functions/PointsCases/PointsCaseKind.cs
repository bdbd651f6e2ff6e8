using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>The cases of the Shenzhen procedure (积分入户).</summary>
/// <param name="law">The rules in force.</param>
/// <param name="people">Who is registered by real name.</param>
public sealed class PointsCaseKind(LawBook law, PersonRegister people) : ICaseKind<PointsCase, PointsEvent>
{
    /// <summary>The name under which Shenzhen cases are stored.</summary>
    public const string Stored = "points";

    /// <inheritdoc/>
    public string Procedure => Stored;

    /// <inheritdoc/>
    public string Address => "/api/points-cases";

    /// <inheritdoc/>
    public CaseReceipt Receipt(PointsCase state, int revision) => PointsReceipts.Of(state, revision);

    /// <inheritdoc/>
    public string? DistrictOf(PointsCase state) => state.File.Registration.Target?.Value;

    /// <inheritdoc/>
    public ImmutableArray<QueueEntry> Queues(PointsCase state) => PointsQueues.Of(state);

    /// <inheritdoc/>
    public DateTimeOffset? NextDueAt(PointsCase state) => PointsClocks.NextDueAt(state, law.Points);

    /// <inheritdoc/>
    public Decision<PointsEvent> WhenDue(PointsCase state, DateTimeOffset now) => PointsClocks.Elapse(state, law.Points, now);

    /// <inheritdoc/>
    public (Restatement Moved, PointsEvent Fact)? Restate(PointsCase state, Statutes before, Statutes after) =>
        PointsClocks.RestatementOf(state, before.Points, after.Points) is { } moved ? (moved, new PointsEvent.DeadlineRestated(moved)) : null;

    /// <inheritdoc/>
    public IEnumerable<(string Id, OutboxWork Work)> Following(PointsCase? before, PointsCase state, JournalEntry<PointsEvent> entry) =>
        PointsFollowUps.Of(before, state, entry, law.Points);

    /// <inheritdoc/>
    /// <remarks>A case that an agency opened has no account (S-04): its person is known by the identity number.</remarks>
    public async ValueTask<bool> MaySee(Caller caller, PointsCase state, CancellationToken cancellation) =>
        PointsSight.MaySee(caller, state)
        || (state.File.Owner.Length == 0
            && caller.Is(Role.Applicant)
            && await people.Find(caller.Subject, cancellation) is { } person
            && person.PersonKey == state.File.PersonKey);
}
