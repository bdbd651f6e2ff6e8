using System.Collections.Immutable;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Functions.Publicity;

/// <summary>An objection against a line of the public list.</summary>
/// <param name="Notice">The number on the list.</param>
/// <param name="Grounds">Why the person should not settle, 1 to 500 characters.</param>
/// <param name="Evidence">What shows it, or where it can be found, at most 2,000 characters.</param>
/// <param name="Contact">How to reach you, at most 100 characters; nobody has to leave it, and only officers see it.</param>
public sealed record PlaceObjection(int Notice, string Grounds, string? Evidence = null, string? Contact = null)
{
    /// <summary>Hidden: it may say who objects.</summary>
    public override string ToString() => "(objection)";
}

/// <summary>What whoever objected may know, by the receipt number.</summary>
/// <param name="Receipt">The receipt number; the answer is found by it alone.</param>
/// <param name="Kind"><c>objection</c>, or <c>report</c> for one that came after the publicity had ended.</param>
/// <param name="Code"><c>publicity-ended</c> for a report; absent otherwise.</param>
/// <param name="State"><c>under-examination</c>, <c>sustained</c>, <c>dismissed</c>, or <c>answered</c> for a report.</param>
/// <param name="ReceivedAt">When it was received, at +08:00.</param>
/// <param name="AnswerBy">The last China date of the answer: a service norm.</param>
/// <param name="Answer">The answer.</param>
/// <param name="AnsweredAt">When it was answered, at +08:00.</param>
public sealed record ObjectionStatus(
    string Receipt, string Kind, string? Code, string State, DateTimeOffset ReceivedAt, DateOnly AnswerBy, string? Answer, DateTimeOffset? AnsweredAt);

/// <summary>An objection in the officers' list.</summary>
/// <param name="Id">The objection.</param>
/// <param name="Batch">The batch.</param>
/// <param name="Notice">The number on the list.</param>
/// <param name="ReceivedAt">When it was received, at +08:00.</param>
/// <param name="AnswerBy">The last China date of the answer.</param>
/// <param name="IsOverdue">Whether the norm was missed.</param>
public sealed record ObjectionLine(string Id, string Batch, int Notice, DateTimeOffset ReceivedAt, DateOnly AnswerBy, bool IsOverdue);

/// <summary>The objections to be decided, of the earliest batch first and in the order in which they came.</summary>
/// <param name="Items">The objections.</param>
/// <param name="Next">What to ask with for the next page.</param>
public sealed record ObjectionList(ImmutableArray<ObjectionLine> Items, string? Next);

/// <summary>An objection or report as an officer sees it.</summary>
/// <param name="Line">Identity and dates.</param>
/// <param name="CaseId">The case it is about.</param>
/// <param name="State">As whoever objected reads it.</param>
/// <param name="Grounds">Why.</param>
/// <param name="Evidence">What shows it.</param>
/// <param name="Contact">How to reach whoever objected.</param>
/// <param name="Reason">The reason of the ruling, as the applicant reads it.</param>
/// <param name="Answer">The answer, as whoever objected reads it.</param>
public sealed record ObjectionFile(
    ObjectionLine Line, string CaseId, string State, string Grounds, string? Evidence, string? Contact, string? Reason, string? Answer)
{
    /// <summary>Hidden: it may say who objects.</summary>
    public override string ToString() => "(file of an objection)";
}

/// <summary>A ruling on an objection.</summary>
/// <param name="Ruling">What was found.</param>
/// <param name="Reason">Why, as the applicant reads it, 1 to 200 characters; nothing of whoever objected.</param>
/// <param name="Answer">The answer to whoever objected, 1 to 1,000 characters.</param>
public sealed record RuleObjection(ObjectionRuling Ruling, string Reason, string Answer);

/// <summary>Reports by the batch they are about, in the order in which they came.</summary>
/// <param name="Items">The reports.</param>
/// <param name="Next">What to ask with for the next page.</param>
public sealed record ReportList(ImmutableArray<ObjectionFile> Items, string? Next);

/// <summary>The answer to a report.</summary>
/// <param name="Answer">The answer, 1 to 1,000 characters.</param>
public sealed record AnswerReport(string Answer);
