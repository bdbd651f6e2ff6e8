using TalentSettlement.Core.Calendar;
using static TalentSettlement.Core.Tests.Calendar.Given;

namespace TalentSettlement.Core.Tests.Calendar;

/// <summary>The reminder ladder before a deadline (G8).</summary>
[Trait("Scenario", "SC-44")]
public sealed class ReminderLadderTests
{
    private static readonly ReminderLadder Ladder = new([14, 7, 2, 0], new TimeOnly(9, 0));

    private static readonly Deadline SixtyDays =
        LegalClock.Start(TermPurpose.WrittenMaterial, WrittenMaterialTerm, Day("2013-01-28")).DeadlineUnder(Holidays)!;

    [Fact]
    public void The_applicant_is_reminded_14_7_2_and_0_days_before_the_last_day()
    {
        Assert.Equal(
            [China("2013-03-15T09:00:00"), China("2013-03-22T09:00:00"), China("2013-03-27T09:00:00"), China("2013-03-29T09:00:00")],
            Ladder.For(SixtyDays).Select(reminder => reminder.At));
    }

    [Fact]
    public void Sweeps_that_follow_each_other_send_each_rung_once_also_after_a_day_of_downtime()
    {
        DateTimeOffset[] sweeps =
            [China("2013-03-15T08:59:59"), China("2013-03-15T09:00:00"), China("2013-03-28T00:00:00"), China("2013-03-29T17:30:00")];

        var sent = sweeps.Zip(sweeps.Skip(1)).Select(pair => Ladder.Due(SixtyDays, pair.First, pair.Second).Select(r => r.DaysBefore));

        Assert.Equal([[14], [7, 2], [0]], sent);
    }
}
