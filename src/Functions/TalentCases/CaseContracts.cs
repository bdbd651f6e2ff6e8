using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Opening a case.</summary>
/// <param name="Channel">Through which door the person came (T-02); <c>original-flow</c> is not one of them.</param>
public sealed record OpenCase(Channel Channel);

/// <summary>Signing the letter of commitment.</summary>
/// <param name="Hash">The hash of the text that was shown: what exactly is signed.</param>
public sealed record SignCommitment(string Hash);

/// <summary>Cancelling an application.</summary>
/// <param name="Reason">Why, in the applicant's words, at most 200 characters.</param>
public sealed record CancelCase(string? Reason = null);

/// <summary>Objecting to a field of a comparison.</summary>
/// <param name="Field">The field that differs.</param>
/// <param name="Statement">What the applicant says, 1 to 200 characters.</param>
public sealed record ContestField(string Field, string Statement);

/// <summary>A list of cases.</summary>
/// <param name="Items">The lines.</param>
/// <param name="Next">What to ask with for the next page; absent at the end.</param>
public sealed record CaseList(ImmutableArray<CaseLine> Items, string? Next);

/// <summary>One line of a list of cases.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">The number to quote.</param>
/// <param name="State">Its state.</param>
/// <param name="District">The planned place of settlement.</param>
/// <param name="Revision">Its revision.</param>
/// <param name="Since">Since when it stands in this list, at +08:00.</param>
public sealed record CaseLine(string CaseId, string Number, string State, string? District, int Revision, DateTimeOffset Since);

/// <summary>A case as its applicant sees it.</summary>
/// <param name="Receipt">Identity, state and who has to act.</param>
/// <param name="Applicant">The masked name.</param>
/// <param name="Application">The form.</param>
/// <param name="Uploads">What was uploaded.</param>
/// <param name="Attempts">The submissions.</param>
/// <param name="Review">Where the joint review stands, item by item, without reviewers' names.</param>
/// <param name="Corrections">What must be corrected, when the application was returned.</param>
/// <param name="Permit">The permit, once issued.</param>
/// <param name="Delivery">How it is to be received.</param>
/// <param name="LegacyNote">For a case of the original flow: the rule that keeps it there.</param>
/// <param name="Previous">The earlier case this one follows.</param>
/// <param name="RefusedUntil">After fraud: the first moment at which an application is accepted again, at +08:00.</param>
public sealed record CaseView(
    CaseReceipt Receipt,
    string Applicant,
    TalentApplication Application,
    ImmutableArray<UploadView> Uploads,
    ImmutableArray<Attempt> Attempts,
    ImmutableArray<ItemView> Review,
    ImmutableArray<CorrectionView> Corrections,
    PermitView? Permit,
    string? Delivery,
    string? LegacyNote,
    string? Previous,
    DateTimeOffset? RefusedUntil);

/// <summary>An upload.</summary>
/// <param name="Element">The element.</param>
/// <param name="Part">Its part.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Scan">The scanner's verdict.</param>
/// <param name="Sha256">The digest of its content.</param>
public sealed record UploadView(string Element, string Part, string FileName, long Size, string Scan, string Sha256);

/// <summary>Where one item of the joint review stands.</summary>
/// <param name="Item">The item.</param>
/// <param name="Name">What it is called, in Chinese.</param>
/// <param name="Departments">Who reviews it.</param>
/// <param name="Outcome"><c>open</c>, <c>in-conflict</c>, <c>passed</c> or <c>failed</c>.</param>
/// <param name="How">For a pass: by comparison, opinion, arbitration or an earlier round.</param>
/// <param name="Comparison">The receipt of the comparison, in short.</param>
public sealed record ItemView(
    string Item, string Name, ImmutableArray<string> Departments, string Outcome, string? How, ComparisonView? Comparison);

/// <summary>A comparison receipt (N10).</summary>
/// <param name="Source">The register.</param>
/// <param name="AskedAt">When, at +08:00.</param>
/// <param name="Answer">What it answered.</param>
/// <param name="Agreeing">The fields that agree.</param>
/// <param name="Differing">The fields that differ; each may be contested.</param>
/// <param name="Genuine">Whether the receipt's seal verifies.</param>
public sealed record ComparisonView(
    string Source, DateTimeOffset AskedAt, string Answer, ImmutableArray<string> Agreeing, ImmutableArray<string> Differing, bool Genuine);

/// <summary>One line of the complete list of corrections.</summary>
/// <param name="Item">The item.</param>
/// <param name="Name">What it is called, in Chinese.</param>
/// <param name="Faults">Everything wrong with it.</param>
public sealed record CorrectionView(string Item, string Name, ImmutableArray<FaultView> Faults);

/// <summary>One fault.</summary>
/// <param name="Code">Its code.</param>
/// <param name="What">What is wrong, in Chinese.</param>
/// <param name="Fix">What to do, in Chinese.</param>
/// <param name="Remark">What the reviewer added.</param>
public sealed record FaultView(string Code, string What, string Fix, string? Remark);

/// <summary>The permission to move in.</summary>
/// <param name="Number">Its number.</param>
/// <param name="VerificationCode">The code by which anyone can verify it.</param>
/// <param name="IssuedAt">When it was issued, at +08:00.</param>
/// <param name="ValidThrough">The last day on which it can be used.</param>
public sealed record PermitView(string Number, string VerificationCode, DateTimeOffset IssuedAt, DateOnly ValidThrough);

/// <summary>The life of a case.</summary>
/// <param name="Entries">What happened, in order.</param>
public sealed record Timeline(ImmutableArray<TimelineEntry> Entries);

/// <summary>One thing that happened.</summary>
/// <param name="Sequence">Its place in the journal.</param>
/// <param name="At">When, at +08:00.</param>
/// <param name="By">In which capacity somebody did it; a reviewer's department, never an account.</param>
/// <param name="Fact">What happened.</param>
/// <param name="About">The item, part or round it is about.</param>
public sealed record TimelineEntry(int Sequence, DateTimeOffset At, string By, string Fact, string? About);

/// <summary>What the person was told: "we told you on …" (N15).</summary>
/// <param name="Items">The texts, in order.</param>
public sealed record Inbox(ImmutableArray<InboxMessage> Items);

/// <summary>One text.</summary>
/// <param name="Message">Its identity.</param>
/// <param name="Template">The template.</param>
/// <param name="Text">The words.</param>
/// <param name="Segments">How many segments it was billed as.</param>
/// <param name="QueuedAt">When it was decided, at +08:00.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="PhoneNotReached">Whether the phone could not be reached, so that this inbox is where it is told.</param>
/// <param name="Steps">Its way, in order.</param>
public sealed record InboxMessage(
    string Message,
    string Template,
    string Text,
    int Segments,
    DateTimeOffset QueuedAt,
    string Status,
    bool PhoneNotReached,
    ImmutableArray<InboxStep> Steps);

/// <summary>One step on a text's way.</summary>
/// <param name="At">When, at +08:00.</param>
/// <param name="What">What happened.</param>
/// <param name="Attempt">In which attempt.</param>
public sealed record InboxStep(DateTimeOffset At, string What, int Attempt);
