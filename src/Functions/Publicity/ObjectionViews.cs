using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Functions.Law;

namespace TalentSettlement.Functions.Publicity;

/// <summary>What of objections and reports is shown, to whoever made them and to officers.</summary>
/// <param name="receipts">Gives receipt numbers.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class ObjectionViews(ObjectionReceipts receipts, LawBook law, TimeProvider clock)
{
    private const string Ended = "publicity-ended";

    /// <summary>An objection, for whoever made it.</summary>
    /// <param name="objection">The objection.</param>
    public ObjectionStatus Of(Objection objection) => new(
        receipts.Of(objection.Id), "objection", null, StateOf(objection), objection.At.InChina, LastDay(objection.Answering), objection.Answer?.Text, objection.Answer?.At.InChina);

    /// <summary>A report, for whoever made it.</summary>
    /// <param name="report">The report.</param>
    public ObjectionStatus Of(Report report) => new(
        receipts.Of(report.Id), "report", Ended, StateOf(report), report.At.InChina, LastDay(report.Answering), report.Answer?.Text, report.Answer?.At.InChina);

    /// <summary>A line of the officers' list.</summary>
    /// <param name="objection">The objection.</param>
    public ObjectionLine Line(Objection objection) => Line(objection.Id, objection.Notice, objection.At, objection.Answering, objection.Answer?.At);

    /// <summary>An objection, for an officer.</summary>
    /// <param name="objection">The objection.</param>
    public ObjectionFile File(Objection objection) => new(
        Line(objection), objection.Case.ToString(), StateOf(objection), objection.Words.Grounds, objection.Words.Evidence, objection.Words.Contact,
        objection.Answer?.Reason, objection.Answer?.Text);

    /// <summary>A report, for an officer.</summary>
    /// <param name="report">The report.</param>
    public ObjectionFile File(Report report) => new(
        Line(report.Id, report.Notice, report.At, report.Answering, report.Answer?.At), report.Case.ToString(), StateOf(report),
        report.Words.Grounds, report.Words.Evidence, report.Words.Contact, null, report.Answer?.Text);

    private ObjectionLine Line(ObjectionId id, NoticeNumber notice, DateTimeOffset at, LegalClock answering, DateTimeOffset? answeredAt) => new(
        id.Value, id.Batch.Value, notice.Value, at.InChina, LastDay(answering), answering.IsOverdue(law.Points.Calendar, answeredAt ?? clock.GetUtcNow()));

    private DateOnly LastDay(LegalClock answering) => answering.DeadlineUnder(law.Points.Calendar)!.LastDay;

    private static string StateOf(Objection objection) => objection.Answer is { Ruling: var ruling } ? KebabWord.Of(ruling) : "under-examination";

    private static string StateOf(Report report) => report.Answer is null ? "under-examination" : "answered";
}
