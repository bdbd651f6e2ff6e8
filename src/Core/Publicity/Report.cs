using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.Publicity;

/// <summary>A report (举报): what came after the publicity had ended, and is answered all the same (N14). It does not touch the case by itself.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Notice">The number on the public list that it names.</param>
/// <param name="Case">The case behind that number.</param>
/// <param name="At">When the server received it.</param>
/// <param name="Words">What is said.</param>
/// <param name="Answering">Until when it is answered: a service norm.</param>
/// <param name="Answer">The answer, once given.</param>
public sealed record Report(
    ObjectionId Id, NoticeNumber Notice, CaseId Case, DateTimeOffset At, ObjectionWords Words, LegalClock Answering, ReportAnswer? Answer = null);
