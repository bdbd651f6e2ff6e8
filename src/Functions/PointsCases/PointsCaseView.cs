using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;
using TalentSettlement.Functions.Cases;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>A case of settlement by points as those see it whom it concerns.</summary>
/// <param name="Receipt">Identity, state and who has to act.</param>
/// <param name="Applicant">The masked name.</param>
/// <param name="Registration">What is stated besides the points.</param>
/// <param name="Claims">What is claimed.</param>
/// <param name="Flagged">Names that stand in no dictionary and are looked at by a person (S-15).</param>
/// <param name="Table">The points table asked for, or pinned.</param>
/// <param name="Agency">The agency that acts for the person.</param>
/// <param name="AgencyName">What it was called when it was entrusted; absent where that was not recorded.</param>
/// <param name="OriginalsCheckedAt">When the originals were seen (S-51).</param>
/// <param name="Attempts">The submissions.</param>
/// <param name="Points">The points submitted.</param>
/// <param name="Route">The route of article 6 used.</param>
/// <param name="Batch">The publicity batch.</param>
/// <param name="Deadline">The date that counts now, and why; the earliest of several.</param>
/// <param name="Countdown">How many days are left, and which holidays lie between (N5).</param>
/// <param name="PublicityFailure">Why the publicity failed (S-22).</param>
/// <param name="Returns">Every return of material with its faults (S-29).</param>
/// <param name="AcceptedOn">The acceptance date (S-27, S-30).</param>
/// <param name="Recount">The window's recount.</param>
/// <param name="Verification">Why the examination takes longer, when that is asked or granted (S-33).</param>
/// <param name="Supplement">What is to be supplemented.</param>
/// <param name="Breaches">The moments at which the bureau missed its term (G9).</param>
/// <param name="Reasons">Why it was not agreed to.</param>
/// <param name="Documents">Notice and cards.</param>
/// <param name="Change">A change that is open: what it is about and how far it is (S-40).</param>
/// <param name="ClosedChanges">Changes that were decided.</param>
/// <param name="Cancellation">A cancellation that is open: <c>asked</c> or <c>form-received</c>.</param>
/// <param name="Steps">The steps after the notice, with where to go (S-44 to S-46).</param>
/// <param name="Custody">The chain of custody of detained papers (S-31).</param>
/// <param name="Ended">How and when it ended.</param>
/// <param name="BarredUntil">After a forgery: the first moment at which a declaration is accepted again, at +08:00.</param>
/// <param name="Previous">The earlier case this one follows.</param>
public sealed record PointsCaseView(
    CaseReceipt Receipt,
    string Applicant,
    RegistrationFacts Registration,
    ImmutableArray<Claim> Claims,
    ImmutableArray<Credential> Flagged,
    string? Table,
    string? Agency,
    string? AgencyName,
    DateTimeOffset? OriginalsCheckedAt,
    ImmutableArray<PointsAttempt> Attempts,
    decimal? Points,
    string? Route,
    string? Batch,
    DeadlineView? Deadline,
    CountdownView? Countdown,
    PublicityFailureView? PublicityFailure,
    ImmutableArray<ReturnView> Returns,
    DateOnly? AcceptedOn,
    decimal? Recount,
    string? Verification,
    string? Supplement,
    ImmutableArray<DateTimeOffset> Breaches,
    ImmutableArray<string> Reasons,
    ImmutableArray<DocumentView> Documents,
    ChangeView? Change,
    ImmutableArray<ClosedChange> ClosedChanges,
    string? Cancellation,
    ImmutableArray<StepView> Steps,
    ImmutableArray<CustodyView> Custody,
    DateTimeOffset? Ended,
    DateTimeOffset? BarredUntil,
    string? Previous);

/// <summary>A date and why it is that date.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="LastDay">The last China date on which something is in time.</param>
/// <param name="Until">The first moment that is too late, at +08:00.</param>
/// <param name="Confidence">Whether the calendar of that day is published.</param>
/// <param name="Why">How it comes about, line by line.</param>
public sealed record DeadlineView(TermPurpose Purpose, DateOnly LastDay, DateTimeOffset Until, Confidence Confidence, ImmutableArray<Wording> Why);

/// <summary>How many days are left.</summary>
/// <param name="Left">The days, today included.</param>
/// <param name="Words">The same in words.</param>
/// <param name="Why">The holidays and make-up days between.</param>
public sealed record CountdownView(int Left, Wording Words, ImmutableArray<Wording> Why);

/// <summary>Why a publicity failed.</summary>
/// <param name="Code">The code.</param>
/// <param name="Reason">The reason; nothing about who objected (N14).</param>
public sealed record PublicityFailureView(string Code, string Reason);

/// <summary>A return of material.</summary>
/// <param name="HandIn">The hand-in that was returned.</param>
/// <param name="At">When, at +08:00.</param>
/// <param name="Faults">Every fault.</param>
public sealed record ReturnView(int HandIn, DateTimeOffset At, ImmutableArray<MaterialFault> Faults);

/// <summary>A notice or card.</summary>
/// <param name="Document"><c>entry-notice</c>, <c>entry</c> or <c>agricultural-transfer</c>.</param>
/// <param name="Number">Its number.</param>
/// <param name="Code">The code by which anyone verifies it.</param>
/// <param name="ValidThrough">The last China date on which it is valid, included.</param>
public sealed record DocumentView(string Document, string Number, string Code, DateOnly ValidThrough);

/// <summary>A change that is open.</summary>
/// <param name="Number">The how-manieth.</param>
/// <param name="Fields">What it is about.</param>
/// <param name="FormReceived">Whether the window has the form.</param>
/// <param name="Flag">A mark for the officer.</param>
public sealed record ChangeView(int Number, ImmutableArray<string> Fields, bool FormReceived, string? Flag);

/// <summary>A step after the notice.</summary>
/// <param name="Step">The step.</param>
/// <param name="DoneOn">The China date on which it was done; absent while it is to be done.</param>
/// <param name="Where">Where to go and what to bring.</param>
public sealed record StepView(LastMileStep Step, DateOnly? DoneOn, Wording Where);

/// <summary>A link in the chain of custody.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Item">The item.</param>
/// <param name="Step">What happened.</param>
/// <param name="At">When, at +08:00.</param>
/// <param name="Holder">Who holds the paper.</param>
public sealed record CustodyView(string Receipt, string Item, CustodyStep Step, DateTimeOffset At, string Holder);
