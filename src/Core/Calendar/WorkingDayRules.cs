namespace TalentSettlement.Core.Calendar;

/// <summary>Counting on the working-day calendar (Civil Code, articles 201 and 203): the day a count starts from is not counted.</summary>
public static class WorkingDayRules
{
    extension(HolidayCalendar calendar)
    {
        /// <summary>The n-th working day after a day; zero gives the day itself.</summary>
        /// <param name="start">The China date that the count starts from; it is not counted.</param>
        /// <param name="days">How many working days.</param>
        public ReckonedDate Add(DateOnly start, WorkingDays days)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(days.Count);
            var reckoned = new ReckonedDate(start, Confidence.Published);
            for (var left = days.Count; left > 0; left--)
            {
                var next = calendar.OnOrAfter(reckoned.Date.AddDays(1));
                reckoned = new ReckonedDate(next.Date, Worse(reckoned.Confidence, next.Confidence));
            }

            return reckoned;
        }

        /// <summary>As <see cref="Add"/>, but refuses to count days of a year that has no paper.</summary>
        /// <param name="start">The China date that the count starts from; it is not counted.</param>
        /// <param name="days">How many working days.</param>
        /// <param name="date">The n-th working day, when the calendar reaches that far.</param>
        public bool TryAdd(DateOnly start, WorkingDays days, out DateOnly date)
        {
            var reckoned = calendar.Add(start, days);
            date = reckoned.Date;
            return reckoned.Confidence == Confidence.Published;
        }

        /// <summary>The day itself if offices work on it, otherwise the next working day (Civil Code, article 203).</summary>
        /// <param name="day">A China date.</param>
        public ReckonedDate OnOrAfter(DateOnly day)
        {
            var confidence = calendar.On(day).Confidence;
            while (!calendar.On(day).IsWorking)
            {
                day = day.AddDays(1);
                confidence = Worse(confidence, calendar.On(day).Confidence);
            }

            return new ReckonedDate(day, confidence);
        }

        /// <summary>How many working days lie after a day, up to and including another; zero when it is not later.</summary>
        /// <param name="after">The China date that is not counted.</param>
        /// <param name="through">The last China date that is counted.</param>
        public WorkingDays Between(DateOnly after, DateOnly through) =>
            new(Enumerable.Range(1, Math.Max(0, through.DayNumber - after.DayNumber)).Count(i => calendar.On(after.AddDays(i)).IsWorking));
    }

    internal static Confidence Worse(Confidence one, Confidence other) =>
        one == Confidence.Provisional || other == Confidence.Provisional ? Confidence.Provisional : Confidence.Published;
}
