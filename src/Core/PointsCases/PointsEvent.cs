using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Examination;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PointsCases;

/// <summary>A fact in the journal of a case of settlement by points; nothing is ever changed or removed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fact")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(FormSaved), "form-saved")]
[JsonDerivedType(typeof(AgencyChosen), "agency-chosen")]
[JsonDerivedType(typeof(EntrustmentWithdrawn), "entrustment-withdrawn")]
[JsonDerivedType(typeof(AgencyChanged), "agency-changed")]
[JsonDerivedType(typeof(OriginalsChecked), "originals-checked")]
[JsonDerivedType(typeof(AgencySubmitted), "agency-submitted")]
[JsonDerivedType(typeof(InformationWithdrawn), "information-withdrawn")]
[JsonDerivedType(typeof(Publicised), "publicised")]
[JsonDerivedType(typeof(ObjectionReceived), "objection-received")]
[JsonDerivedType(typeof(ObjectionRuled), "objection-ruled")]
[JsonDerivedType(typeof(PublicityPassed), "publicity-passed")]
[JsonDerivedType(typeof(PublicityFailed), "publicity-failed")]
[JsonDerivedType(typeof(IndicatorIssued), "indicator-issued")]
[JsonDerivedType(typeof(MaterialReminded), "material-reminded")]
[JsonDerivedType(typeof(MaterialHandedIn), "material-handed-in")]
[JsonDerivedType(typeof(MaterialReturned), "material-returned")]
[JsonDerivedType(typeof(CountedBelowThreshold), "counted-below-threshold")]
[JsonDerivedType(typeof(ForgeryFound), "forgery-found")]
[JsonDerivedType(typeof(CustodyRecorded), "custody-recorded")]
[JsonDerivedType(typeof(MaterialAccepted), "material-accepted")]
[JsonDerivedType(typeof(MaterialLapsed), "material-lapsed")]
[JsonDerivedType(typeof(VerificationAsked), "verification-asked")]
[JsonDerivedType(typeof(VerificationGranted), "verification-granted")]
[JsonDerivedType(typeof(VerificationDeclined), "verification-declined")]
[JsonDerivedType(typeof(SupplementAsked), "supplement-asked")]
[JsonDerivedType(typeof(SupplementHandedIn), "supplement-handed-in")]
[JsonDerivedType(typeof(SupplementMissed), "supplement-missed")]
[JsonDerivedType(typeof(ExaminationReminded), "examination-reminded")]
[JsonDerivedType(typeof(TermBreached), "term-breached")]
[JsonDerivedType(typeof(Approved), "approved")]
[JsonDerivedType(typeof(NotApproved), "not-approved")]
[JsonDerivedType(typeof(ReformApproved), "reform-approved")]
[JsonDerivedType(typeof(DocumentsIssued), "documents-issued")]
[JsonDerivedType(typeof(DocumentsCollected), "documents-collected")]
[JsonDerivedType(typeof(FeePaid), "fee-paid")]
[JsonDerivedType(typeof(PassedOn), "passed-on")]
[JsonDerivedType(typeof(StepDone), "step-done")]
[JsonDerivedType(typeof(CardReminded), "card-reminded")]
[JsonDerivedType(typeof(CardExpired), "card-expired")]
[JsonDerivedType(typeof(CancellationAsked), "cancellation-asked")]
[JsonDerivedType(typeof(CancellationFormReceived), "cancellation-form-received")]
[JsonDerivedType(typeof(CancellationDeclined), "cancellation-declined")]
[JsonDerivedType(typeof(CancellationApproved), "cancellation-approved")]
[JsonDerivedType(typeof(ChangeAsked), "change-asked")]
[JsonDerivedType(typeof(ChangeFormReceived), "change-form-received")]
[JsonDerivedType(typeof(ChangeDeclined), "change-declined")]
[JsonDerivedType(typeof(ChangeApproved), "change-approved")]
[JsonDerivedType(typeof(Deleted), "deleted")]
[JsonDerivedType(typeof(DeadlineRestated), "deadline-restated")]
public abstract record PointsEvent
{
    private PointsEvent()
    {
    }

    /// <summary>A person, or an agency for a person, opened a case (S-04, S-05).</summary>
    /// <param name="Id">The identity of the case.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Owner">The person's account; empty when an agency opened it.</param>
    /// <param name="PersonKey">The person's key.</param>
    /// <param name="Applicant">The person.</param>
    /// <param name="Previous">The earlier case it follows.</param>
    /// <param name="Entrustment">The agreement with the agency that opened it; absent when the person did.</param>
    public sealed record Opened(
        CaseId Id, CaseNumber Number, string Owner, string PersonKey, Applicant Applicant, CaseId? Previous, Entrustment? Entrustment) : PointsEvent;

    /// <summary>What is filled in was saved (S-06).</summary>
    /// <param name="Registration">What is stated besides the points.</param>
    /// <param name="Claims">What is claimed.</param>
    /// <param name="Table">The points table asked for; absent for the default one.</param>
    public sealed record FormSaved(RegistrationFacts Registration, ImmutableArray<Claim> Claims, string? Table) : PointsEvent;

    /// <summary>The evaluation reached the threshold and an agency was chosen and entrusted (S-02, S-08).</summary>
    /// <param name="Entrustment">The agreement.</param>
    public sealed record AgencyChosen(Entrustment Entrustment) : PointsEvent;

    /// <summary>The person withdrew the entrustment; the agency has no access from now on.</summary>
    public sealed record EntrustmentWithdrawn : PointsEvent;

    /// <summary>The case was handed over to another agency with a new entrustment (SC-35).</summary>
    /// <param name="Entrustment">The new agreement.</param>
    public sealed record AgencyChanged(Entrustment Entrustment) : PointsEvent;

    /// <summary>The originals were seen at a window (S-51).</summary>
    /// <param name="Check">What was seen.</param>
    public sealed record OriginalsChecked(OriginalsCheck Check) : PointsEvent;

    /// <summary>The agency submitted; from now on the information is valid (S-16).</summary>
    /// <param name="Declared">What was submitted.</param>
    public sealed record AgencySubmitted(DeclaredPoints Declared) : PointsEvent;

    /// <summary>The information was withdrawn for editing (撤回信息, S-34).</summary>
    /// <param name="From">The state it was withdrawn from, in kebab-case.</param>
    public sealed record InformationWithdrawn(string From) : PointsEvent;

    /// <summary>The person is on the public list (S-18).</summary>
    /// <param name="Batch">The batch.</param>
    /// <param name="Clock">The seven days of publicity.</param>
    public sealed record Publicised(PublicityBatch Batch, LegalClock Clock) : PointsEvent;

    /// <summary>An objection came in within the publicity (N14).</summary>
    /// <param name="Objection">The objection; who objects is kept elsewhere.</param>
    public sealed record ObjectionReceived(ObjectionId Objection) : PointsEvent;

    /// <summary>An officer decided an objection.</summary>
    /// <param name="Objection">The objection.</param>
    /// <param name="Ruling">The decision.</param>
    /// <param name="Reason">Why, as the applicant reads it.</param>
    public sealed record ObjectionRuled(ObjectionId Objection, ObjectionRuling Ruling, string Reason) : PointsEvent;

    /// <summary>The publicity ended without a sustained objection; the sixty days run from its last day (S-21, S-25).</summary>
    /// <param name="Term">The terms of hand-in.</param>
    public sealed record PublicityPassed(MaterialTerm Term) : PointsEvent;

    /// <summary>The publicity failed (S-22).</summary>
    /// <param name="Failure">Why.</param>
    public sealed record PublicityFailed(PublicityFailure Failure) : PointsEvent;

    /// <summary>The indicator was issued (S-53).</summary>
    /// <param name="Validity">How long it is valid.</param>
    public sealed record IndicatorIssued(LegalClock Validity) : PointsEvent;

    /// <summary>A reminder before the deadline of hand-in (G8).</summary>
    /// <param name="DaysBefore">The rung: days before the last day.</param>
    public sealed record MaterialReminded(int DaysBefore) : PointsEvent;

    /// <summary>The agency's manager handed the written material in (S-24).</summary>
    /// <param name="HandIn">The hand-in.</param>
    public sealed record MaterialHandedIn(HandIn HandIn) : PointsEvent;

    /// <summary>The window returned the material with every fault at once (S-29).</summary>
    /// <param name="Return">The return.</param>
    public sealed record MaterialReturned(MaterialReturn Return) : PointsEvent;

    /// <summary>The recount stayed below the threshold; the material is not accepted and goes back (S-28).</summary>
    /// <param name="Points">The recount.</param>
    public sealed record CountedBelowThreshold(decimal Points) : PointsEvent;

    /// <summary>A paper is false or forged: detained, and the case stops (S-31).</summary>
    /// <param name="Custody">The detention.</param>
    /// <param name="Sanction">The bar by the city's sanction policy.</param>
    public sealed record ForgeryFound(CustodyEntry Custody, Sanction Sanction) : PointsEvent;

    /// <summary>A detained paper went to another holder or back (S-31).</summary>
    /// <param name="Custody">The new link of the chain.</param>
    public sealed record CustodyRecorded(CustodyEntry Custody) : PointsEvent;

    /// <summary>The window accepted: this day is the acceptance date (S-27, S-30).</summary>
    /// <param name="Acceptance">The acceptance.</param>
    /// <param name="Clock">The fifteen working days.</param>
    public sealed record MaterialAccepted(Acceptance Acceptance, LegalClock Clock) : PointsEvent;

    /// <summary>The material did not come in time (S-25, S-26).</summary>
    /// <param name="Term">The date that ran out first.</param>
    /// <param name="At">The moment of law.</param>
    public sealed record MaterialLapsed(TermPurpose Term, DateTimeOffset At) : PointsEvent;

    /// <summary>An officer asks for more time to verify (S-33).</summary>
    /// <param name="Request">The request.</param>
    public sealed record VerificationAsked(VerificationRequest Request) : PointsEvent;

    /// <summary>Another officer extended the term (S-33, Q11).</summary>
    /// <param name="Clock">The clock with its extension.</param>
    /// <param name="Reason">Why, as the applicant reads it.</param>
    public sealed record VerificationGranted(LegalClock Clock, string Reason) : PointsEvent;

    /// <summary>Another officer did not extend the term.</summary>
    public sealed record VerificationDeclined : PointsEvent;

    /// <summary>A supplement is asked for; the term stands still until it comes (S-25, G3).</summary>
    /// <param name="Supplement">What is missing.</param>
    /// <param name="Clock">The paused clock.</param>
    public sealed record SupplementAsked(Supplement Supplement, LegalClock Clock) : PointsEvent;

    /// <summary>The supplement was handed in; the term runs again.</summary>
    /// <param name="Clock">The running clock.</param>
    public sealed record SupplementHandedIn(LegalClock Clock) : PointsEvent;

    /// <summary>The supplement did not come within the sixty days; the term runs again and the file is decided as it is.</summary>
    /// <param name="Clock">The running clock.</param>
    public sealed record SupplementMissed(LegalClock Clock) : PointsEvent;

    /// <summary>The bureau was reminded that the term ends (G8).</summary>
    /// <param name="DaysBefore">The rung: days before the last day.</param>
    public sealed record ExaminationReminded(int DaysBefore) : PointsEvent;

    /// <summary>The bureau did not decide in time (S-32, G9).</summary>
    /// <param name="At">The moment of law.</param>
    public sealed record TermBreached(DateTimeOffset At) : PointsEvent;

    /// <summary>Human resources agreed (S-32).</summary>
    /// <param name="By">The officer's account.</param>
    /// <param name="Reform">Whether development and reform approves as well.</param>
    public sealed record Approved(string By, ReformStep Reform) : PointsEvent;

    /// <summary>Human resources, or development and reform, did not agree (S-32, S-43).</summary>
    /// <param name="Reasons">Why, at least one.</param>
    /// <param name="By">The officer's account.</param>
    public sealed record NotApproved(ImmutableArray<ExaminationReason> Reasons, string By) : PointsEvent;

    /// <summary>Development and reform agreed (S-43).</summary>
    /// <param name="By">The officer's account.</param>
    public sealed record ReformApproved(string By) : PointsEvent;

    /// <summary>Notice and cards were printed (S-42, S-55).</summary>
    /// <param name="Documents">The documents.</param>
    public sealed record DocumentsIssued(EntryDocuments Documents) : PointsEvent;

    /// <summary>The agency's manager collected notice and cards with the own card (S-42).</summary>
    /// <param name="By">The clerk's account.</param>
    public sealed record DocumentsCollected(string By) : PointsEvent;

    /// <summary>The agency's service fee was paid (S-56).</summary>
    public sealed record FeePaid : PointsEvent;

    /// <summary>The agency passed notice and cards on to the person (S-56).</summary>
    public sealed record PassedOn : PointsEvent;

    /// <summary>A step after the notice is done (S-44 to S-46).</summary>
    /// <param name="Step">The step.</param>
    public sealed record StepDone(DoneStep Step) : PointsEvent;

    /// <summary>A reminder before the index card runs out (S-47).</summary>
    /// <param name="DaysBefore">The rung: days before the last day.</param>
    public sealed record CardReminded(int DaysBefore) : PointsEvent;

    /// <summary>The index card ran out (S-47).</summary>
    /// <param name="At">The moment of law.</param>
    public sealed record CardExpired(DateTimeOffset At) : PointsEvent;

    /// <summary>The agency asks to cancel (S-36, S-39).</summary>
    /// <param name="Request">The request.</param>
    public sealed record CancellationAsked(CancellationRequest Request) : PointsEvent;

    /// <summary>The window received the signed and sealed form (S-36).</summary>
    /// <param name="By">The clerk's account.</param>
    public sealed record CancellationFormReceived(string By) : PointsEvent;

    /// <summary>The cancellation was not approved; the case goes on.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record CancellationDeclined(string Reason) : PointsEvent;

    /// <summary>The cancellation was approved; the declaration is void (S-36, S-39).</summary>
    /// <param name="Reason">The reason that was asked with.</param>
    public sealed record CancellationApproved(string? Reason) : PointsEvent;

    /// <summary>A change of what stands on notice and card was asked for (S-38).</summary>
    /// <param name="Request">The request.</param>
    public sealed record ChangeAsked(ChangeRequest Request) : PointsEvent;

    /// <summary>The window received the printed form with the proof (S-38).</summary>
    /// <param name="By">The clerk's account.</param>
    public sealed record ChangeFormReceived(string By) : PointsEvent;

    /// <summary>The change was not granted.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record ChangeDeclined(string Reason) : PointsEvent;

    /// <summary>The change was granted: new documents take the place of the old (S-38).</summary>
    /// <param name="Documents">The new documents.</param>
    /// <param name="Applicant">The person as changed.</param>
    /// <param name="Registration">The facts as changed.</param>
    /// <param name="PersonKey">The key of the person as changed.</param>
    public sealed record ChangeApproved(
        EntryDocuments Documents, Applicant Applicant, RegistrationFacts Registration, string PersonKey) : PointsEvent;

    /// <summary>A declaration that was never submitted was deleted.</summary>
    /// <param name="Reason">Why, 0 to 200 characters.</param>
    public sealed record Deleted(string? Reason) : PointsEvent;

    /// <summary>Another version of the calendar, or a moved date, moved a deadline of the case (G5, N6).</summary>
    /// <param name="Restatement">Before and after.</param>
    public sealed record DeadlineRestated(Restatement Restatement) : PointsEvent;
}
