namespace TalentSettlement.Core.Calendar;

/// <summary>How a deadline comes about, in words that the applicant may read.</summary>
internal static class ClockWording
{
    public static IEnumerable<Wording> Of(LegalClock clock, ClockDays days, HolidayCalendar calendar, ReckonedDate last)
    {
        yield return new(
            $"自{Day(days.Start)}起算,当日不计入(民法典第二百零一条)。",
            $"Counted from {Day(days.Start)}, which is not included (Civil Code, article 201).");
        yield return Length(clock.Term);
        if (clock.Extension is { } extension)
        {
            yield return new(
                $"经批准延长,自起算日起共{Amount(clock.TermInForce).Zh}。",
                $"Extended to {Amount(clock.TermInForce).En} in all, from the same beginning.");
        }

        foreach (var pause in days.Pauses.Where(pause => pause.From <= last.Date && pause.To is not null))
        {
            yield return new(
                $"{Day(pause.From)}至{Day(pause.To!.Value)}中止,不计入。", $"Paused from {Day(pause.From)} to {Day(pause.To!.Value)}, which do not count.");
        }

        if (clock.Term.Unit == TermUnit.WorkingDays)
        {
            foreach (var note in CalendarNote.Between(calendar, days.Start.AddDays(1), last.Date))
            {
                yield return note.Words;
            }
        }

        if (days.Spent() is { Date: var nominal } && nominal != last.Date)
        {
            yield return new(
                $"{Day(nominal)}为休息日,顺延至{Day(last.Date)}(民法典第二百零三条)。",
                $"{Day(nominal)} is a day off, so {Day(last.Date)} takes its place (Civil Code, article 203).");
        }

        yield return End(last.Date, clock.Term.Closing);
        if (last.Confidence == Confidence.Provisional)
        {
            yield return new(
                "部分年度的放假安排尚未公布,暂按周一至周五计算,公布后重新确定。",
                "A year is not arranged yet; Monday to Friday are taken as working days until it is, and the date is then stated anew.");
        }
    }

    public static Wording End(DateOnly lastDay, TimeOnly? closing) => closing is { } time
        ? new($"最后一日为{Day(lastDay)},{time:HH\\:mm}前有效。", $"The last day is {Day(lastDay)}, before {time:HH\\:mm}.")
        : new($"最后一日为{Day(lastDay)},24:00止。", $"The last day is {Day(lastDay)}, until 24:00.");

    public static Wording FixedDate(DateOnly day) =>
        new($"公告确定的日期:{Day(day)},遇休息日不顺延。", $"A date fixed by announcement, {Day(day)}; it does not roll over days off.");

    public static Wording ComesBefore(Deadline first, Deadline later) => new(
        $"早于{PurposeWording.Of(later.Purpose).Zh}的{Day(later.LastDay)},以先到者为准({PurposeWording.Of(first.Purpose).Zh})。",
        $"Comes before {Day(later.LastDay)} ({PurposeWording.Of(later.Purpose).En}); the earlier date decides ({PurposeWording.Of(first.Purpose).En}).");

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Wording Length(Term term) => new($"期限{Amount(term).Zh}。", $"The term is {Amount(term).En}.");

    private static Wording Amount(Term term) => term.Unit switch
    {
        TermUnit.CalendarDays => new($"{term.Amount}日", $"{term.Amount} calendar days"),
        TermUnit.WorkingDays => new($"{term.Amount}个工作日", $"{term.Amount} working days"),
        TermUnit.Months => new($"{term.Amount}个月", $"{term.Amount} months"),
        _ => new($"{term.Amount}年", term.Amount == 1 ? "1 year" : $"{term.Amount} years"),
    };
}
