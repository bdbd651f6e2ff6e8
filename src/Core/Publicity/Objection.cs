using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.Publicity;

/// <summary>An objection from the public (异议, S-22, N14), with a clock of its own for the answer.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Notice">The number on the public list that it names.</param>
/// <param name="Case">The case behind that number.</param>
/// <param name="At">When the server received it.</param>
/// <param name="Words">What is said.</param>
/// <param name="Answering">Until when it is answered: a service norm.</param>
/// <param name="Standing">How far it is.</param>
/// <param name="Drafts">Rulings as officers have written them; the one that the case has recorded is the answer.</param>
/// <param name="Answer">The answer, once the case has recorded it.</param>
public sealed record Objection(
    ObjectionId Id,
    NoticeNumber Notice,
    CaseId Case,
    DateTimeOffset At,
    ObjectionWords Words,
    LegalClock Answering,
    ObjectionStanding Standing,
    ImmutableArray<ObjectionAnswer> Drafts,
    ObjectionAnswer? Answer = null)
{
    /// <summary>An objection that has just been received.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="notice">The number it names.</param>
    /// <param name="case">The case.</param>
    /// <param name="at">When.</param>
    /// <param name="words">What is said.</param>
    /// <param name="answerDays">Working days for the answer.</param>
    public static Objection Received(ObjectionId id, NoticeNumber notice, CaseId @case, DateTimeOffset at, ObjectionWords words, int answerDays) =>
        new(id, notice, @case, at, words, LegalClock.Start(TermPurpose.ObjectionAnswer, Term.WorkingDays(answerDays), at), ObjectionStanding.Received, []);

    /// <summary>The objection with a ruling that is still to be recorded by the case; the same one is kept once.</summary>
    /// <param name="draft">The ruling.</param>
    public Objection With(ObjectionAnswer draft) =>
        Drafts.Any(known => (known.Ruling, known.Reason, known.Text) == (draft.Ruling, draft.Reason, draft.Text)) ? this : this with { Drafts = Drafts.Add(draft) };

    /// <summary>The objection once the case has recorded a ruling.</summary>
    /// <param name="ruling">What the case has recorded.</param>
    /// <param name="reason">The reason it has recorded.</param>
    public Objection Decided(ObjectionRuling ruling, string reason) =>
        Answer is null && Drafts.LastOrDefault(draft => draft.Ruling == ruling && draft.Reason == reason) is { } answer
            ? this with { Standing = ObjectionStanding.Decided, Answer = answer }
            : this;

    /// <summary>The report that an objection becomes when the publicity had ended before it reached the case.</summary>
    public Report AsReport() => new(Id, Notice, Case, At, Words, Answering);
}
