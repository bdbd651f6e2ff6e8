using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Commitment;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Core.TalentCases;

/// <summary>A fact in the life of a Tianjin case. The state is the fold of its facts; none is ever changed or deleted.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fact")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(ApplicationSaved), "application-saved")]
[JsonDerivedType(typeof(CommitmentSigned), "commitment-signed")]
[JsonDerivedType(typeof(ElementUploaded), "element-uploaded")]
[JsonDerivedType(typeof(ElementScanned), "element-scanned")]
[JsonDerivedType(typeof(ElementRemoved), "element-removed")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(TakenIntoLegacyLane), "taken-into-legacy-lane")]
[JsonDerivedType(typeof(LegacyEnded), "legacy-ended")]
[JsonDerivedType(typeof(Compared), "compared")]
[JsonDerivedType(typeof(ComparisonContested), "comparison-contested")]
[JsonDerivedType(typeof(TaskTaken), "task-taken")]
[JsonDerivedType(typeof(OpinionGiven), "opinion-given")]
[JsonDerivedType(typeof(ConflictRuled), "conflict-ruled")]
[JsonDerivedType(typeof(ReviewPassed), "review-passed")]
[JsonDerivedType(typeof(ReviewReturned), "review-returned")]
[JsonDerivedType(typeof(RefusedForFraud), "refused-for-fraud")]
[JsonDerivedType(typeof(FindingAnnulled), "finding-annulled")]
[JsonDerivedType(typeof(Reopened), "reopened")]
[JsonDerivedType(typeof(ReviewReminded), "review-reminded")]
[JsonDerivedType(typeof(DeliveryChosen), "delivery-chosen")]
[JsonDerivedType(typeof(DeliveryReminded), "delivery-reminded")]
[JsonDerivedType(typeof(PermitIssued), "permit-issued")]
[JsonDerivedType(typeof(HandedOver), "handed-over")]
[JsonDerivedType(typeof(Cancelled), "cancelled")]
[JsonDerivedType(typeof(RevocationProposed), "revocation-proposed")]
[JsonDerivedType(typeof(RevocationDeclined), "revocation-declined")]
[JsonDerivedType(typeof(PermitRevoked), "permit-revoked")]
[JsonDerivedType(typeof(DeadlineRestated), "deadline-restated")]
public abstract record TalentEvent
{
    private TalentEvent()
    {
    }

    /// <summary>A verified person opened a case (T-02, T-03).</summary>
    /// <param name="Id">The identity of the case.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Owner">The applicant's account.</param>
    /// <param name="PersonKey">The applicant's key.</param>
    /// <param name="Applicant">The applicant.</param>
    /// <param name="Channel">Through which door.</param>
    /// <param name="Previous">The earlier case it follows.</param>
    public sealed record Opened(
        CaseId Id, CaseNumber Number, string Owner, string PersonKey, Applicant Applicant, Channel Channel, CaseId? Previous) : TalentEvent;

    /// <summary>The form was saved (T-05, T-06); uploads that no longer fit it were set aside.</summary>
    /// <param name="Application">The form as saved.</param>
    /// <param name="SetAside">The parts whose uploads no longer fit.</param>
    public sealed record ApplicationSaved(TalentApplication Application, ImmutableArray<PartCode> SetAside) : TalentEvent;

    /// <summary>The letter of commitment was signed (T-04).</summary>
    /// <param name="Commitment">Which text, and when.</param>
    public sealed record CommitmentSigned(SignedCommitment Commitment) : TalentEvent;

    /// <summary>A file was uploaded for a part of an element (T-07); an earlier file of that part is superseded.</summary>
    /// <param name="Upload">The file.</param>
    public sealed record ElementUploaded(UploadedElement Upload) : TalentEvent;

    /// <summary>The scanner gave its verdict on a file.</summary>
    /// <param name="Part">The part it was uploaded for.</param>
    /// <param name="Content">The file.</param>
    /// <param name="Verdict">The verdict.</param>
    public sealed record ElementScanned(PartCode Part, ContentHash Content, ScanVerdict Verdict) : TalentEvent;

    /// <summary>The applicant took an upload back.</summary>
    /// <param name="Part">The part.</param>
    public sealed record ElementRemoved(PartCode Part) : TalentEvent;

    /// <summary>The application was received and is before the joint review (T-08).</summary>
    /// <param name="Board">The round with its items.</param>
    /// <param name="Rules">The rules it is held to.</param>
    public sealed record Submitted(ReviewBoard Board, RulesInForce Rules) : TalentEvent;

    /// <summary>The application was received before the cut-over and stays on the original flow (T-21).</summary>
    /// <param name="AppliedAt">When it was received.</param>
    /// <param name="OriginalNumber">Its number in the original system, when it comes from there.</param>
    public sealed record TakenIntoLegacyLane(DateTimeOffset AppliedAt, string? OriginalNumber) : TalentEvent;

    /// <summary>A case of the original flow ended there; a new application is possible at once (T-22).</summary>
    /// <param name="How"><c>cancelled</c>, <c>rejected</c> or <c>granted</c>.</param>
    public sealed record LegacyEnded(string How) : TalentEvent;

    /// <summary>A data source answered (T-12).</summary>
    /// <param name="Item">The item compared.</param>
    /// <param name="Receipt">The receipt.</param>
    public sealed record Compared(ReviewItemCode Item, ComparisonReceipt Receipt) : TalentEvent;

    /// <summary>The applicant objected to a field of a comparison (N10).</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Contest">The objection.</param>
    public sealed record ComparisonContested(ReviewItemCode Item, Contest Contest) : TalentEvent;

    /// <summary>A reviewer took a task, renewed the hold, or took it over (P-LEASE).</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Lease">The hold.</param>
    public sealed record TaskTaken(ReviewItemCode Item, TaskLease Lease) : TalentEvent;

    /// <summary>A department gave its opinion (T-08).</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Opinion">The opinion.</param>
    public sealed record OpinionGiven(ReviewItemCode Item, Opinion Opinion) : TalentEvent;

    /// <summary>The arbiter ruled on an item on which departments disagreed (C6).</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Ruling">The ruling.</param>
    public sealed record ConflictRuled(ReviewItemCode Item, Arbitration Ruling) : TalentEvent;

    /// <summary>The joint review passed (T-13).</summary>
    /// <param name="RemindAt">When the applicant is reminded, should they not have chosen by then how to receive the permit.</param>
    public sealed record ReviewPassed(DateTimeOffset RemindAt) : TalentEvent;

    /// <summary>The joint review returned the application with one complete list (T-15, T-16).</summary>
    /// <param name="Corrections">The list.</param>
    public sealed record ReviewReturned(ImmutableArray<Correction> Corrections) : TalentEvent;

    /// <summary>Fraud was found; the case ends and the person is barred (T-24).</summary>
    /// <param name="Item">The item on which it was found.</param>
    /// <param name="Sanction">The bar.</param>
    public sealed record RefusedForFraud(ReviewItemCode Item, Sanction Sanction) : TalentEvent;

    /// <summary>The finding of fraud was annulled on appeal; the bar ends at once (D4).</summary>
    /// <param name="Sanction">The bar with its annulment.</param>
    public sealed record FindingAnnulled(Sanction Sanction) : TalentEvent;

    /// <summary>After an annulled finding the case stands again where it left (D4), unless the person has applied anew meanwhile (K5).</summary>
    public sealed record Reopened : TalentEvent;

    /// <summary>A department was reminded at the end of its service norm (Q14); it has no legal effect.</summary>
    /// <param name="Department">The department.</param>
    /// <param name="Reminder">The how-manieth, from 1; the second goes to its superior.</param>
    public sealed record ReviewReminded(DepartmentCode Department, int Reminder) : TalentEvent;

    /// <summary>The applicant chose how to receive the permit (T-14).</summary>
    /// <param name="Delivery">The choice; the last one before the hand-over holds.</param>
    public sealed record DeliveryChosen(Delivery Delivery) : TalentEvent;

    /// <summary>Thirty days went by without a choice; the applicant is reminded, nothing is chosen for them.</summary>
    /// <param name="RemindAt">When the next reminder is due.</param>
    public sealed record DeliveryReminded(DateTimeOffset RemindAt) : TalentEvent;

    /// <summary>The permission to move in was issued (T-14).</summary>
    /// <param name="Permit">The permit.</param>
    public sealed record PermitIssued(MoveInPermit Permit) : TalentEvent;

    /// <summary>The permit was given to the post or to the applicant; the case is closed.</summary>
    /// <param name="HandOver">How.</param>
    public sealed record HandedOver(HandOver HandOver) : TalentEvent;

    /// <summary>The applicant cancelled the application.</summary>
    /// <param name="Reason">Why, in the applicant's words, 0 to 200 characters.</param>
    public sealed record Cancelled(string? Reason) : TalentEvent;

    /// <summary>Supervision found fraud in a passed case and proposes to revoke (T-25).</summary>
    /// <param name="Proposal">The proposal.</param>
    public sealed record RevocationProposed(RevocationProposal Proposal) : TalentEvent;

    /// <summary>Another person declined the revocation.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record RevocationDeclined(string Reason) : TalentEvent;

    /// <summary>Another person revoked the permit; the bar runs from the day of the finding (T-24, T-25).</summary>
    /// <param name="Sanction">The bar.</param>
    public sealed record PermitRevoked(Sanction Sanction) : TalentEvent;

    /// <summary>Another version of the calendar moved the service norm of the departments (G5, N6); it is told to nobody, for it has no effect in law.</summary>
    /// <param name="Restatement">Before and after.</param>
    public sealed record DeadlineRestated(Restatement Restatement) : TalentEvent;
}
