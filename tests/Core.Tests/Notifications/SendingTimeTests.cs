using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Core.Tests.Notifications;

/// <summary>Quiet hours (J7), and tries that outlast an outage (J5, J8; policy P-SMS).</summary>
public sealed class SendingTimeTests
{
    private static readonly DateTimeOffset Nine = new(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("2020-07-13T20:59:59.999", "2020-07-13T20:59:59.999")]
    [InlineData("2020-07-13T21:00:00.000", "2020-07-14T08:00:00")]
    [InlineData("2020-07-13T23:59:59.999", "2020-07-14T08:00:00")]
    [InlineData("2020-07-14T00:00:00.000", "2020-07-14T08:00:00")]
    [InlineData("2020-07-14T07:59:59.999", "2020-07-14T08:00:00")]
    [InlineData("2020-07-14T08:00:00.000", "2020-07-14T08:00:00")]
    public void At_night_an_ordinary_text_waits_for_eight_in_the_morning(string wished, string allowed)
    {
        var at = DateTimeOffset.Parse($"{wished}+08:00", null);

        Assert.Equal(DateTimeOffset.Parse($"{allowed}+08:00", null), QuietHours.Night.NextAllowed(at.ToUniversalTime(), Urgency.Ordinary));
        Assert.Equal(at, QuietHours.Night.NextAllowed(at, Urgency.Urgent));
    }

    [Fact]
    public void Quiet_hours_may_lie_within_a_day()
    {
        var lunch = new QuietHours(new TimeOnly(12, 0), new TimeOnly(14, 0));

        Assert.Equal(Nine.AddHours(5), lunch.NextAllowed(Nine.AddHours(4), Urgency.Ordinary));
        Assert.Equal(Nine, lunch.NextAllowed(Nine, Urgency.Ordinary));
    }

    [Fact]
    public void The_wait_doubles_and_never_exceeds_thirty_minutes()
    {
        Assert.Equal([1, 2, 4, 8, 16, 30, 30], Enumerable.Range(1, 7).Select(n => (int)RetrySchedule.Default.DelayAfter(n).TotalMinutes));
        Assert.Equal(TimeSpan.FromMinutes(30), RetrySchedule.Default.DelayAfter(int.MaxValue));
    }

    [Fact]
    [Trait("Scenario", "SC-20")]
    public void An_outage_of_two_hours_is_outlasted()
    {
        var (now, failures) = (Nine, 0);
        while (now < Nine.AddHours(2))
        {
            now = Assert.IsType<DeliveryStep.SendAt>(RetrySchedule.Default.AfterFailure(Nine, ++failures, now)).At;
        }

        Assert.True(now < Nine.AddHours(2.5));
    }

    [Fact]
    public void After_twenty_four_hours_of_failures_the_inbox_tells()
    {
        Assert.Equal(
            new DeliveryStep.TellInInbox(Nine.AddHours(24)), RetrySchedule.Default.AfterFailure(Nine, 50, Nine.AddHours(23.5)));
        Assert.Equal(
            new DeliveryStep.SendAt(Nine.AddHours(23.75)), RetrySchedule.Default.AfterFailure(Nine, 50, Nine.AddHours(23.25)));
    }

    [Fact]
    [Trait("Scenario", "SC-19")]
    public void Without_a_receipt_a_text_is_sent_once_more_after_an_hour_and_told_in_the_inbox_after_a_day()
    {
        Assert.Equal(new DeliveryStep.SendAt(Nine.AddMinutes(60)), RetrySchedule.Default.AfterSilence(Nine, timesTaken: 1));
        Assert.Equal(new DeliveryStep.TellInInbox(Nine.AddHours(24)), RetrySchedule.Default.AfterSilence(Nine, timesTaken: 2));
    }
}
