using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Core.TalentCases;

/// <summary>What departments, the arbiter and the system do during the joint review (联审; Tianjin, 2(2) and 4(2)).</summary>
public static class ReviewRules
{
    /// <summary>Records the answers of data sources (T-12).</summary>
    /// <param name="case">The case.</param>
    /// <param name="round">The round that was compared.</param>
    /// <param name="receipts">The receipts by item.</param>
    /// <returns>Accepted; items already compared, and rounds already over, change nothing: the comparison may run twice.</returns>
    public static Decision<TalentEvent> Compare(
        TalentCase @case, int round, ImmutableArray<(ReviewItemCode Item, ComparisonReceipt Receipt)> receipts) =>
        @case is TalentCase.UnderReview { Board: var board } && board.Round == round
            ? new Decision<TalentEvent>.Accepted(
                [.. receipts.Where(pair => board.Find(pair.Item) is { AwaitsComparison: true }).Select(pair => new TalentEvent.Compared(pair.Item, pair.Receipt))])
            : new Decision<TalentEvent>.Accepted([]);

    /// <summary>The applicant objects to a field that differed (N10).</summary>
    /// <param name="case">The case.</param>
    /// <param name="item">The item.</param>
    /// <param name="contest">The objection.</param>
    /// <returns>Accepted, or refused when the field did not differ.</returns>
    public static Decision<TalentEvent> ContestComparison(TalentCase @case, ReviewItemCode item, Contest contest)
    {
        if (@case is not TalentCase.UnderReview { Board: var board })
        {
            return @case.NotNow();
        }

        return board.Find(item)?.Comparison is { } receipt && receipt.Differing.Contains(contest.Field)
            ? new TalentEvent.ComparisonContested(item, contest)
            : Refusal.Unacceptable("field-not-contestable", contest.Field);
    }

    /// <summary>Takes a task, renews the hold, or takes over one that ran out (P-LEASE).</summary>
    /// <param name="case">The case.</param>
    /// <param name="item">The item.</param>
    /// <param name="department">The reviewer's department.</param>
    /// <param name="reviewer">The reviewer's account.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused while a colleague holds it.</returns>
    public static Decision<TalentEvent> Take(
        TalentCase @case, ReviewItemCode item, DepartmentCode department, string reviewer, LawInForce law, DateTimeOffset now)
    {
        if (TaskOf(@case, item, department, out var task) is { } refusal)
        {
            return refusal;
        }

        return task.LeaseOf(department, now) is { } lease && lease.Holder != reviewer
            ? new Refusal(RefusalKind.Conflict, [new Reason("task-held", item.Value)], lease.Until)
            : new TalentEvent.TaskTaken(item, new TaskLease(department, reviewer, now + law.Policies.ReviewerLease));
    }

    /// <summary>Gives a department's opinion (T-08); fraud ends the review at once, whoever has not spoken yet (T-24).</summary>
    /// <param name="case">The case.</param>
    /// <param name="item">The item.</param>
    /// <param name="opinion">The opinion.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>Accepted, or refused when the department has no task here, a colleague holds it, or a fault is not in the list.</returns>
    public static Decision<TalentEvent> Opine(TalentCase @case, ReviewItemCode item, Opinion opinion, LawInForce law)
    {
        if (TaskOf(@case, item, opinion.By, out var task) is { } refusal)
        {
            return refusal;
        }

        if (LeaseLost(task, opinion) is { } lost)
        {
            return lost;
        }

        if (NotFindable(opinion.Finding, law) is { } unknown)
        {
            return unknown;
        }

        return opinion.Finding is Finding.FraudFound(var grounds)
            ? new Decision<TalentEvent>.Accepted(
            [
                new TalentEvent.OpinionGiven(item, opinion),
                new TalentEvent.RefusedForFraud(item, Bar(@case, opinion.At, grounds, law)),
            ])
            : new TalentEvent.OpinionGiven(item, opinion);
    }

    /// <summary>The arbiter rules on a disagreement (C6, N11).</summary>
    /// <param name="case">The case.</param>
    /// <param name="item">The item.</param>
    /// <param name="ruling">The ruling.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>Accepted, or refused when the departments do not disagree on it.</returns>
    public static Decision<TalentEvent> Rule(TalentCase @case, ReviewItemCode item, Arbitration ruling, LawInForce law)
    {
        if (@case is not TalentCase.UnderReview { Board: var board })
        {
            return @case.NotNow();
        }

        if (board.Find(item)?.Outcome is not ItemOutcome.InConflict)
        {
            return Refusal.Conflict("not-in-conflict", item.Value);
        }

        if (ruling.Finding is Finding.FraudFound)
        {
            return Refusal.Unacceptable("fraud-is-for-a-department", item.Value);
        }

        return NotFindable(ruling.Finding, law) is { } unknown ? unknown : new TalentEvent.ConflictRuled(item, ruling);
    }

    /// <summary>Concludes the round once everyone has spoken (T-13, T-15).</summary>
    /// <param name="case">The case.</param>
    /// <param name="round">The round.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted: with the conclusion, or with nothing while it is pending or when the round is over already.</returns>
    public static Decision<TalentEvent> Conclude(TalentCase @case, int round, LawInForce law, DateTimeOffset now) =>
        @case is TalentCase.UnderReview { Board: var board } && board.Round == round
            ? JointReviewRules.Conclude(board) switch
            {
                ReviewOutcome.Passed => new TalentEvent.ReviewPassed(DeliveryRules.RemindFrom(now, law)),
                ReviewOutcome.Returned(var corrections) => new TalentEvent.ReviewReturned(corrections),
                _ => new Decision<TalentEvent>.Accepted([]),
            }
            : new Decision<TalentEvent>.Accepted([]);

    /// <summary>Reminds the departments that have not spoken at the end of their service norm (Q14).</summary>
    /// <param name="case">The case.</param>
    /// <param name="round">The round.</param>
    /// <param name="reminder">The how-manieth reminder this is.</param>
    /// <returns>Accepted; who was reminded so often already is not reminded again.</returns>
    public static Decision<TalentEvent> Remind(TalentCase @case, int round, int reminder) =>
        @case is TalentCase.UnderReview { Board: var board, Reminders: var reminders }
        && board.Round == round
        && JointReviewRules.Conclude(board) is ReviewOutcome.Pending(var silent, _)
            ? new Decision<TalentEvent>.Accepted(
                [.. silent.Where(department => reminders.GetValueOrDefault(department) < reminder).Select(department => new TalentEvent.ReviewReminded(department, reminder))])
            : new Decision<TalentEvent>.Accepted([]);

    /// <summary>The bar that follows from a finding of fraud (T-24).</summary>
    /// <param name="case">The case.</param>
    /// <param name="foundAt">When it was found.</param>
    /// <param name="grounds">What was found.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>The sanction.</returns>
    public static Sanction Bar(TalentCase @case, DateTimeOffset foundAt, string grounds, LawInForce law) =>
        SanctionRules.Impose($"{@case.File.Id}-{@case.File.Round}", $"case:{@case.File.Id}", foundAt, grounds, law.Policies, law.Calendar);

    private static Refusal? TaskOf(TalentCase @case, ReviewItemCode item, DepartmentCode department, out ItemUnderReview task)
    {
        task = null!;
        if (@case is not TalentCase.UnderReview { Board: var board })
        {
            return @case.NotNow();
        }

        if (board.Find(item) is not { } found || !found.Competent.Contains(department))
        {
            return Refusal.Forbidden("not-competent");
        }

        task = found;
        return found.IsTaskOf(department) ? null : Refusal.Conflict("no-open-task", item.Value);
    }

    private static Refusal? LeaseLost(ItemUnderReview task, Opinion opinion) =>
        task.LeaseOf(opinion.By, opinion.At) is { } lease && lease.Holder != opinion.Reviewer
            ? new Refusal(RefusalKind.Conflict, [new Reason("lease-lost", task.Item.Value)], lease.Until)
            : null;

    private static Refusal? NotFindable(Finding finding, LawInForce law) => finding switch
    {
        Finding.NotSatisfied { Faults.IsDefaultOrEmpty: true } => Refusal.Unacceptable("faults-required"),
        Finding.NotSatisfied(var faults) when faults.Any(fault => !law.Faults.Knows(fault.Code)) =>
            new Refusal(RefusalKind.Unacceptable, [.. faults.Where(fault => !law.Faults.Knows(fault.Code)).Select(fault => new Reason("fault-unknown", fault.Code))]),
        Finding.FraudFound(var grounds) when string.IsNullOrWhiteSpace(grounds) => Refusal.Unacceptable("grounds-required"),
        _ => null,
    };
}
