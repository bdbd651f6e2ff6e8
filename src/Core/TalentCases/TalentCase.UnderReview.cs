using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;

namespace TalentSettlement.Core.TalentCases;

public abstract partial record TalentCase
{
    /// <summary>Before the joint-review window (联审中; Tianjin, 2(2)).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Board">The round.</param>
    /// <param name="Reminders">How often each department was reminded.</param>
    public sealed record UnderReview(CaseFile File, ReviewBoard Board, ImmutableDictionary<DepartmentCode, int> Reminders) : TalentCase(File)
    {
        internal static UnderReview Received(CaseFile file, ReviewBoard board, RulesInForce rules) =>
            new(
                file with { Attempts = file.Attempts.Add(new Attempt(board.Round, board.OpenedAt)), Rules = rules },
                board,
                ImmutableDictionary<DepartmentCode, int>.Empty);

        private protected override TalentCase? Next(JournalEntry<TalentEvent> entry) => OnBoard(entry.Fact) ?? Concluded(entry);

        private UnderReview? OnBoard(TalentEvent fact) => fact switch
        {
            TalentEvent.Compared(var item, var receipt) => With(item, of => of with { Comparison = receipt }),
            TalentEvent.ComparisonContested(var item, var contest) => With(item, of => of with { Contests = of.Contests.Add(contest) }),
            TalentEvent.TaskTaken(var item, var lease) => With(item, of => of with
            {
                Leases = [.. of.Leases.Where(other => other.Department != lease.Department), lease],
            }),
            TalentEvent.OpinionGiven(var item, var opinion) => With(item, of => of with
            {
                Opinions = of.Opinions.Add(opinion),
                Leases = [.. of.Leases.Where(other => other.Department != opinion.By)],
            }),
            TalentEvent.ConflictRuled(var item, var ruling) => With(item, of => of with { Arbitration = ruling }),
            TalentEvent.ReviewReminded(var department, var reminder) => this with { Reminders = Reminders.SetItem(department, reminder) },
            TalentEvent.DeadlineRestated => this,
            _ => null,
        };

        private TalentCase? Concluded(JournalEntry<TalentEvent> entry) => entry.Fact switch
        {
            TalentEvent.ReviewPassed(var remindAt) => new Passed(File.EndAttempt(entry.At, "passed"), Board, entry.At, remindAt),
            TalentEvent.ReviewReturned(var corrections) => new SentBack(File.EndAttempt(entry.At, "returned"), Board, corrections, entry.At),
            TalentEvent.RefusedForFraud(var item, var sanction) =>
                new Refused(File.EndAttempt(entry.At, "refused-for-fraud"), Board, item, sanction, entry.At),
            TalentEvent.Cancelled => new Withdrawn(File.EndAttempt(entry.At, "cancelled"), entry.At),
            _ => null,
        };

        private UnderReview With(ReviewItemCode item, Func<ItemUnderReview, ItemUnderReview> change) =>
            this with { Board = Board.With(item, change) };
    }
}
