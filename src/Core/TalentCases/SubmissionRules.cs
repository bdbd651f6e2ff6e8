using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Commitment;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Eligibility;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Core.TalentCases;

/// <summary>Submitting an application and submitting it again (提交、补正后重新提交; Tianjin, 2(1), 2(2), 3 and 4(2)).</summary>
public static class SubmissionRules
{
    /// <summary>Submits what is filled in.</summary>
    /// <remarks>
    /// The order is the order of the law: whose turn it is; the bar for fraud (T-24); the letter of commitment (T-04); the form (T-06); the
    /// conditions (T-01); the elements (T-07). Before the cut-over the application is received into the original flow (T-19, T-21).
    /// </remarks>
    /// <param name="case">The case.</param>
    /// <param name="sanctions">Every sanction on record against the person.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">When the server had received the submission; what the client's clock says does not count (SC-23).</param>
    /// <returns>Accepted with the round to be reviewed, or refused with every ground of the first rule that fails.</returns>
    public static Decision<TalentEvent> Submit(TalentCase @case, ImmutableArray<Sanction> sanctions, LawInForce law, DateTimeOffset now)
    {
        if (@case is not (TalentCase.Draft or TalentCase.SentBack))
        {
            return @case.NotNow();
        }

        if ((Barred(sanctions, now) ?? Uncommitted(@case, law, now) ?? Incomplete(@case, law, now)) is { } refusal)
        {
            return refusal;
        }

        if (@case is TalentCase.Draft && now < law.Policies.Cutover)
        {
            return new TalentEvent.TakenIntoLegacyLane(now, null);
        }

        return Unready(@case, law) is { } unready
            ? unready
            : new TalentEvent.Submitted(BoardOf(@case, law, now), law.VersionsFor(@case.File, now.ChinaDate));
    }

    /// <summary>The bar for fraud, if one is in force (T-24).</summary>
    /// <param name="sanctions">Every sanction on record against the person.</param>
    /// <param name="now">The moment of the application.</param>
    /// <returns>The refusal with the first instant at which an application is accepted, or <see langword="null"/>.</returns>
    public static Refusal? Barred(ImmutableArray<Sanction> sanctions, DateTimeOffset now) =>
        sanctions.Where(sanction => sanction.Bars(now)).MaxBy(sanction => sanction.FreeFrom) is { } bar
            ? Refusal.Forbidden("sanctioned", bar.FreeFrom)
            : null;

    private static Refusal? Uncommitted(TalentCase @case, LawInForce law, DateTimeOffset now) =>
        CommitmentRules.Check(@case.File.Commitments, law.Commitments, now) switch
        {
            CommitmentOutcome.Missing(var letter) => ToSign(CommitmentOutcome.Missing.Code, letter),
            CommitmentOutcome.Outdated(var letter) => ToSign(CommitmentOutcome.Outdated.Code, letter),
            _ => null,
        };

    // Whoever is refused reads at once what is to be signed.
    private static Refusal ToSign(string code, CommitmentLetter letter) => new(
        RefusalKind.Conflict,
        [
            new Reason(code, letter.Version.Value, ImmutableDictionary<string, string>.Empty
                .Add("hash", letter.Hash.Value).Add("zh", letter.Text.Zh).Add("en", letter.Text.En)),
        ]);

    private static Refusal? Incomplete(TalentCase @case, LawInForce law, DateTimeOffset now)
    {
        if (@case.File.Application.Claim is null)
        {
            return new Refusal(RefusalKind.Unacceptable, [.. Enum.GetValues<TalentCategory>().Select(category => new Reason(ChecklistOutcome.NoCategory.Code, KebabWord.Of(category)))]);
        }

        var faults = Completeness.Faults(@case.File.Application, law.Districts, now.ChinaDate);
        return faults.IsEmpty
            ? Ineligible(@case, law, now)
            : new Refusal(RefusalKind.Unacceptable, [.. faults.Select(fault => new Reason(CodeOf(fault.Kind), fault.Field))]);
    }

    private static Refusal? Ineligible(TalentCase @case, LawInForce law, DateTimeOffset now) =>
        EligibilityRules.Judge(
            @case.File.Application, ApplicantFacts.Of(@case.File.Applicant), law.EligibilityOf(@case.File, now.ChinaDate), law.Policies, now.ChinaDate) switch
        {
            EligibilityOutcome.NotEligible(var reasons, var until) => new Refusal(
                RefusalKind.Unacceptable,
                [.. reasons.Select(reason => new Reason(reason.Code, reason.Route?.Value, reason.Arguments.ToImmutableDictionary(), reason.Text))],
                until?.StartInChina),
            _ => null,
        };

    private static Refusal? Unready(TalentCase @case, LawInForce law)
    {
        var checklist = ElementRules.Checklist(@case.File.Application, law.Elements);
        if (checklist is not ChecklistOutcome.Drawn(var drawn))
        {
            return Refusal.Unacceptable(ChecklistOutcome.NoCategory.Code);
        }

        var missing = ElementRules.Missing(drawn, @case.File.Uploads);
        return missing.IsEmpty
            ? null
            : new Refusal(RefusalKind.Unacceptable, [.. missing.Select(part => new Reason(part.Code, part.Part.Value))]);
    }

    private static string CodeOf(FormFaultKind kind) => "field-" + KebabWord.Of(kind);

    private static ReviewBoard BoardOf(TalentCase @case, LawInForce law, DateTimeOffset now)
    {
        var round = @case.File.Round + 1;
        var before = (@case as TalentCase.SentBack)?.Board;
        return new ReviewBoard(
            round,
            now,
            [
                .. from item in law.ReviewItems(@case.File.Application)
                   let evidence = Evidence.Of(item, @case.File, law.Elements)
                   select new ItemUnderReview(
                       item.Code, item.Reviewers.All, item.Comparison?.Source.Code, evidence, PassedBefore(before, item.Code, evidence),
                       null, [], [], null, []),
            ]);
    }

    private static int? PassedBefore(ReviewBoard? before, Competence.ReviewItemCode code, string evidence) =>
        before?.Find(code) is { Outcome: ItemOutcome.Passed } earlier && earlier.Evidence == evidence
            ? earlier.CarriedFrom ?? before.Round
            : null;
}
