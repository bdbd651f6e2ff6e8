using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>What of a case of settlement by points is shown; nothing here says who objected or who decided.</summary>
/// <param name="law">The rules in force, for names, dates and words.</param>
/// <param name="clock">The clock.</param>
public sealed class PointsViews(LawBook law, TimeProvider clock)
{
    /// <summary>A case.</summary>
    /// <param name="loaded">The case.</param>
    /// <returns>The view.</returns>
    public PointsCaseView Of(LoadedCase<PointsCase> loaded)
    {
        var (state, file, declared) = (loaded.State, loaded.State.File, PointsCase.DeclaredOf(loaded.State));
        var examining = state as PointsCase.Examining;
        var issued = ChangeRules.IssuedOf(state);
        return new PointsCaseView(
            PointsReceipts.Of(loaded),
            file.Applicant.Name.Masked,
            file.Registration,
            file.Claims,
            CredentialReview.Flagged(file.Registration.Credentials, law.Points.Dictionaries),
            declared?.Table.Version ?? file.Table,
            file.Agency?.Value,
            file.Agency is null ? null : file.Entrustment?.Name,
            file.Originals?.At.InChina,
            file.Attempts,
            declared?.Points,
            declared?.Route.Value,
            declared?.Batch.Value,
            PointsClocks.DeadlineOf(state, law.Points) is { } deadline ? Of(deadline) : null,
            CountdownOf(state),
            state is PointsCase.PublicityFailed { Failure: var failure } ? new PublicityFailureView(failure.Code, failure.Reason) : null,
            [.. file.Returns.Select(returned => new ReturnView(returned.HandIn, returned.At.InChina, returned.Faults))],
            examining?.Acceptance.At.ChinaDate,
            examining?.Acceptance.Points,
            examining?.Term.Clock.Extension?.Reason ?? examining?.Term.Verification?.Reason,
            examining?.Term.Supplement?.What,
            [.. file.Breaches.Select(breach => breach.At.InChina)],
            state is PointsCase.NotApproved { Reasons: var reasons } ? [.. reasons.Select(reason => reason.Words)] : [],
            DocumentsOf(state),
            issued?.Change is { } change ? new ChangeView(change.Number, [.. change.Changes.Select(asked => asked.Field)], change.FormAt is not null, change.Flag) : null,
            issued?.Closed ?? [],
            file.Cancellation is { } asked ? asked.FormAt is null ? "asked" : "form-received" : null,
            StepsOf(state),
            [.. file.Custody.Select(entry => new CustodyView(entry.Receipt, entry.Item, entry.Step, entry.At.InChina, entry.Holder))],
            EndedAt(state)?.InChina,
            state is PointsCase.Stopped { Sanction.FreeFrom: var free } ? free.InChina : null,
            file.Previous?.ToString());
    }

    /// <summary>A date as it is shown.</summary>
    /// <param name="deadline">The date.</param>
    public static DeadlineView Of(Deadline deadline) =>
        new(deadline.Purpose, deadline.LastDay, deadline.Until.InChina, deadline.Confidence, deadline.Why);

    private CountdownView? CountdownOf(PointsCase state) =>
        PointsClocks.Running(state) is [var running, ..] && Countdown.Of(running, law.Points.Calendar, clock.GetUtcNow()) is { } countdown
            ? new CountdownView(countdown.Left, countdown.Words, [.. countdown.Why.Select(note => note.Words)])
            : null;

    private static ImmutableArray<DocumentView> DocumentsOf(PointsCase state) => PointsCase.DocumentsOf(state) is { } documents
        ?
        [
            new DocumentView("entry-notice", documents.Notice.Number, documents.Notice.Code, documents.Cards.Min(card => card.ValidThrough)),
            .. documents.Cards.Select(card => new DocumentView(KebabWord.Of(card.Kind), card.Number, card.Code, card.ValidThrough)),
        ]
        : [];

    private ImmutableArray<StepView> StepsOf(PointsCase state) => state is PointsCase.Moving { Steps: var steps }
        ? [.. Enum.GetValues<LastMileStep>().Select(step => new StepView(step, steps.Done.FirstOrDefault(done => done.Step == step)?.On, WhereFor(step, state)))]
        : [];

    // The offices are those of the target district and of the place of origin (S-44, S-45).
    private Wording WhereFor(LastMileStep step, PointsCase state)
    {
        var facts = state.File.Registration;
        var district = facts.Target is { } target && law.Points.Districts.TryFind(target, clock.GetUtcNow().ChinaDate, out var known) ? known : null;
        var office = district?.PublicSecurity ?? "拟入户地公安机关";
        return step switch
        {
            LastMileStep.MoveInPermit => new($"持入户通知书、指标卡到{office}办理《准予迁入证明》", $"With notice and card at {office}: the permission to move in"),
            LastMileStep.MigrationCertificate => new($"持入户通知书、指标卡、《准予迁入证明》到户口所在地({facts.Origin})公安机关办理迁出", "With notice, card and permission at public security of the place of origin: the migration certificate"),
            _ => new($"持《户口迁移证》、《准予迁入证明》、指标卡到{office}所辖派出所办理落户", $"With migration certificate, permission and card at the police station of {office}: the registration"),
        };
    }

    private static DateTimeOffset? EndedAt(PointsCase state) => state switch
    {
        PointsCase.Settled settled => settled.At,
        PointsCase.Expired expired => expired.At,
        PointsCase.NotApproved refused => refused.At,
        PointsCase.Lapsed lapsed => lapsed.At,
        PointsCase.Stopped stopped => stopped.At,
        PointsCase.Void @void => @void.At,
        _ => null,
    };
}
