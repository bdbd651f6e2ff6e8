using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Examination;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PointsCases;

/// <summary>What the window does with the written material (部门受理; S-27 to S-31).</summary>
public static class WindowRules
{
    /// <summary>Accepts if the recount reaches the threshold; this day is the acceptance date (S-27, S-28, S-30).</summary>
    /// <remarks>
    /// The recount counts what the papers prove, under the pinned table, for the day of the submission. It cannot exceed what was made public: changed
    /// information is made public again (E6). The age is judged again (P-AGE).
    /// </remarks>
    /// <param name="case">The case.</param>
    /// <param name="proven">What the papers prove.</param>
    /// <param name="by">The account of the clerk.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>
    /// Accepted; below the threshold the material goes back (S-28); refused while a cancellation is open, when the route is closed by now or when more is
    /// proven than was declared.
    /// </returns>
    public static Decision<PointsEvent> Accept(PointsCase @case, ImmutableArray<Claim> proven, string by, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.AtWindow { Declared: var declared })
        {
            return @case.NotNow();
        }

        if (@case.File.Cancellation is not null)
        {
            return Refusal.Conflict("cancellation-open");
        }

        var declaration = @case.File.Declaration with { Claims = proven };
        if (DeclarationRules.Refuse(declaration, now.ChinaDate) is { } impossible)
        {
            return impossible;
        }

        var (table, conditions) = (law.TableOf(declared), law.ConditionsOf(declared));
        var score = PointsRules.Evaluate(declaration, table, declared.At.ChinaDate);
        if (score.Total > declared.Points)
        {
            return Refusal.Conflict("recount-exceeds-declared");
        }

        if (!score.Suffices)
        {
            return new PointsEvent.CountedBelowThreshold(score.Total);
        }

        var today = new Evaluation(table, conditions, score, ArticleSix.ArticleSixRules.Judge(declaration, score, conditions, now.ChinaDate));
        return AgencySubmissionRules.Closed(today, declared.Route) is { } closed ? closed : new PointsEvent.MaterialAccepted(
            new Acceptance(now, by, proven, score.Total, Explanation.Of(declaration, table, declared.At.ChinaDate).Hash),
            LegalClock.Start(TermPurpose.Examination, law.Policies.Examination, now));
    }

    /// <summary>Returns the material with every fault at once (S-29, N12).</summary>
    /// <remarks>
    /// A fault counts as visible since the hand-in at which its item was last new. One that was visible at an earlier return and not named then is
    /// returned for only with a supervisor's reason; one that was named and is still there needs none.
    /// </remarks>
    /// <param name="case">The case.</param>
    /// <param name="faults">Every fault.</param>
    /// <param name="justification">The supervisor's reason, where one is needed.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused without a fault, for one whose item or code is not known, or without the reason needed.</returns>
    public static Decision<PointsEvent> Return(
        PointsCase @case, ImmutableArray<MaterialFault> faults, ReturnJustification? justification, PointsLaw law, DateTimeOffset now)
    {
        if (@case is not PointsCase.AtWindow { HandIn: var handIn, File: var file })
        {
            return @case.NotNow();
        }

        if (faults.IsDefaultOrEmpty)
        {
            return Refusal.Unacceptable("faults-missing", "faults");
        }

        if (CaseMaterials.UnknownFaults(@case, faults, law) is { } unknown)
        {
            return unknown;
        }

        ImmutableArray<MaterialFault> late = [.. faults.Where(fault => WasOverlooked(file, fault))];
        return late.IsEmpty || justification is not null
            ? new PointsEvent.MaterialReturned(new MaterialReturn(handIn.Number, now, faults, late.IsEmpty ? null : justification))
            : new Refusal(RefusalKind.Conflict, [.. late.Select(fault => new Reason("fault-was-visible", fault.Item))]);
    }

    /// <summary>Detains a false or forged paper; the case stops and the person is barred by the city's sanction policy (S-31).</summary>
    /// <param name="case">The case.</param>
    /// <param name="custody">The detention with its receipt.</param>
    /// <param name="grounds">What was found.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>
    /// Accepted, with a breach of the term on record when it comes after its end; or refused when no papers are with the bureau, or the list of the
    /// case has no such paper.
    /// </returns>
    public static Decision<PointsEvent> Detain(PointsCase @case, CustodyEntry custody, string grounds, PointsLaw law) =>
        @case switch
        {
            PointsCase.AtWindow or PointsCase.Examining or PointsCase.AwaitingReform
                when CaseMaterials.UnknownItems(@case, [("item", custody.Item)], law) is { } unknown => unknown,
            PointsCase.Examining examining when ExaminationClock.Breach(examining, law, custody.At) is { } breach =>
                new Decision<PointsEvent>.Accepted([breach, Forgery(@case, custody, grounds, law)]),
            PointsCase.AtWindow or PointsCase.Examining or PointsCase.AwaitingReform => Forgery(@case, custody, grounds, law),
            _ => @case.NotNow(),
        };

    /// <summary>Hands a detained paper to another holder, or returns it: a new link in the chain (S-31).</summary>
    /// <param name="case">The case.</param>
    /// <param name="custody">The new link.</param>
    /// <returns>Accepted, or refused when there is no such receipt or the paper was returned already.</returns>
    public static Decision<PointsEvent> Move(PointsCase @case, CustodyEntry custody) =>
        @case.File.Custody.LastOrDefault(known => known.Receipt == custody.Receipt) switch
        {
            null => Refusal.Unacceptable("receipt-unknown", "receipt"),
            { Step: CustodyStep.Returned } => Refusal.Conflict("paper-returned-already", custody.Receipt),
            _ when custody.Step == CustodyStep.Detained => Refusal.Conflict("paper-detained-already", custody.Receipt),
            var last => new PointsEvent.CustodyRecorded(custody with { Item = last.Item }),
        };

    private static PointsEvent.ForgeryFound Forgery(PointsCase @case, CustodyEntry custody, string grounds, PointsLaw law) => new(
        custody,
        SanctionRules.Impose(
            $"{@case.File.Id}-{@case.File.Attempt}", $"case:{@case.File.Id}", custody.At, grounds, law.Policies.ForgeryBarMonths, law.Calendar));

    private static bool WasOverlooked(PointsFile file, MaterialFault fault)
    {
        var visible = file.HandIns.Last(handIn => handIn.Number == 1 || handIn.Replaced.Contains(fault.Item)).Number;
        return file.Returns.Any(earlier => earlier.HandIn >= visible)
            && !file.Returns.Any(earlier => earlier.HandIn >= visible && earlier.Faults.Any(named => named.Item == fault.Item && named.Code == fault.Code));
    }
}
