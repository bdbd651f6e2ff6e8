using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Cases;

/// <summary>What sets the cases of one procedure apart; how a case is read, changed and answered for is the same for every kind.</summary>
/// <typeparam name="TCase">The states of the case.</typeparam>
/// <typeparam name="TEvent">The facts of the procedure.</typeparam>
public interface ICaseKind<TCase, TEvent>
    where TCase : class, IFoldedCase<TCase, TEvent>
{
    /// <summary>The name under which its cases are stored; it never changes.</summary>
    string Procedure { get; }

    /// <summary>Where its cases are found, for example <c>/api/cases</c>; a case's own address has its identity behind it.</summary>
    string Address { get; }

    /// <summary>What a change of the case is answered with.</summary>
    /// <param name="state">The case.</param>
    /// <param name="revision">Its revision.</param>
    /// <returns>The receipt; it also names the state for lists.</returns>
    CaseReceipt Receipt(TCase state, int revision);

    /// <summary>The district a case belongs to.</summary>
    /// <param name="state">The case.</param>
    /// <returns>The district's code, or <see langword="null"/> when none is chosen or the procedure has none.</returns>
    string? DistrictOf(TCase state);

    /// <summary>Every list in which a case stands.</summary>
    /// <param name="state">The case.</param>
    /// <returns>The entries.</returns>
    ImmutableArray<QueueEntry> Queues(TCase state);

    /// <summary>The earliest moment at which a clock of the case has a consequence.</summary>
    /// <param name="state">The case.</param>
    /// <returns>The moment, or <see langword="null"/> when no clock runs.</returns>
    DateTimeOffset? NextDueAt(TCase state);

    /// <summary>The consequence of a clock that is due.</summary>
    /// <param name="state">The case.</param>
    /// <param name="now">When.</param>
    /// <returns>The facts; none when nothing is due after all. A refusal is a bug.</returns>
    Decision<TEvent> WhenDue(TCase state, DateTimeOffset now);

    /// <summary>What amended rules move in a case (G5, N6).</summary>
    /// <param name="state">The case; it stands in <see cref="OpenClocks"/>.</param>
    /// <param name="before">The rules before the amendment.</param>
    /// <param name="after">The rules after it.</param>
    /// <returns>The deadline before and after, and the fact that puts it on record; <see langword="null"/> when nothing moves.</returns>
    (Restatement Moved, TEvent Fact)? Restate(TCase state, Statutes before, Statutes after);

    /// <summary>What must follow a fact.</summary>
    /// <param name="before">The case before the command, or <see langword="null"/> for a new one.</param>
    /// <param name="state">The case after the command.</param>
    /// <param name="entry">The fact.</param>
    /// <returns>The work, each with its identity within the case.</returns>
    IEnumerable<(string Id, OutboxWork Work)> Following(TCase? before, TCase state, JournalEntry<TEvent> entry);

    /// <summary>Whether somebody may see a case at all; what of it is decided by the view.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="state">The case.</param>
    /// <param name="cancellation">Ends the looking up.</param>
    /// <returns>Whether they may.</returns>
    ValueTask<bool> MaySee(Caller caller, TCase state, CancellationToken cancellation);
}
