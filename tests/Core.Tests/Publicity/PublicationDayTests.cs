using FsCheck;
using FsCheck.Fluent;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.Tests.Publicity;

/// <summary>Two batches a month (每月分两批公示, S-18, P-BATCH, SC-38).</summary>
public sealed class PublicationDayTests
{
    private static readonly BatchFile January = new(new BatchId("2013-01-1"), new DateOnly(2013, 1, 18), IndicatorStage.Off);

    [Fact]
    public void The_cut_off_is_the_15th_and_the_last_day_of_the_month_at_24_00()
    {
        Assert.Equal("2013-01-1", BatchRules.Of(China("2013-01-15T23:59:59.999")).Value);
        Assert.Equal("2013-01-2", BatchRules.Of(China("2013-01-16T00:00:00")).Value);
        Assert.Equal("2012-02-2", BatchRules.Of(China("2012-02-29T23:59:59.999")).Value);
        Assert.Equal("2012-03-1", BatchRules.Of(China("2012-03-01T00:00:00")).Value);
    }

    [Fact]
    public void The_day_of_publication_is_three_working_days_after_the_cut_off()
    {
        Assert.Equal(new DateOnly(2013, 1, 18), DayOf("2013-01-1"));
        Assert.Equal(new DateOnly(2013, 2, 5), DayOf("2013-01-2"));

        // 9 to 15 February is Spring Festival; 16 and 17 February, Saturday and Sunday, are worked.
        Assert.Equal(new DateOnly(2013, 2, 18), DayOf("2013-02-1"));
    }

    [Fact]
    public void The_operator_sets_a_day_up_to_the_day_of_the_next_cut_off()
    {
        var today = new DateOnly(2013, 1, 14);

        Assert.Equal(new DateOnly(2013, 1, 21), Plan(new DateOnly(2013, 1, 21), today)!.PublicationDay);
        Assert.NotNull(Plan(new DateOnly(2013, 1, 16), today));
        Assert.NotNull(Plan(new DateOnly(2013, 1, 31), today));
        Assert.Null(Plan(new DateOnly(2013, 1, 15), today));
        Assert.Null(Plan(new DateOnly(2013, 2, 1), today));
        Assert.Null(Plan(new DateOnly(2013, 1, 21), new DateOnly(2013, 1, 22)));
    }

    [Fact]
    public void A_batch_that_is_public_is_not_planned_any_more()
    {
        var published = January with { Clock = LegalClock.Start(TermPurpose.Publicity, ShenzhenPolicies.Default.Publicity, January.PublicationDay) };

        var (planned, refusal) = BatchRules.Plan(published, new DateOnly(2013, 1, 21), IndicatorStage.On, new DateOnly(2013, 1, 19));

        Assert.Null(planned);
        Assert.Equal((RefusalKind.Conflict, "batch-published"), (refusal!.Kind, refusal.Reasons[0].Code));
    }

    [Fact]
    public void A_month_never_sees_more_than_two_publications_whatever_days_are_set_SC38() =>
        Prop.ForAll(Gen.Choose(0, 14).ListOf(8).ToArbitrary(), Gen.Choose(2012, 2030).ToArbitrary(), (days, year) =>
        {
            var batch = BatchId.Of(year, 1, 1);
            var published = new List<DateOnly>();
            foreach (var day in days)
            {
                var (first, last) = BatchRules.PublicationDays(batch);
                published.Add(first.AddDays(day) > last ? last : first.AddDays(day));
                batch = BatchRules.After(batch);
            }

            return published.GroupBy(day => (day.Year, day.Month)).All(month => month.Count() <= 2);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_submission_is_of_one_batch_and_the_batches_follow_one_another_without_a_gap() =>
        Prop.ForAll(Gen.Choose(0, 20 * 366 * 24).ToArbitrary(), hours =>
        {
            var at = China("2010-01-01T00:00:00").AddHours(hours);
            var batch = BatchRules.Of(at);
            return at < BatchRules.ClosesAt(batch)
                && at >= BatchRules.ClosesAt(BatchRules.Before(batch))
                && BatchRules.Before(BatchRules.After(batch)) == batch;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_batch_is_open_closed_published_and_ended_in_this_order()
    {
        var published = January with { Clock = LegalClock.Start(TermPurpose.Publicity, ShenzhenPolicies.Default.Publicity, January.PublicationDay) };

        Assert.Equal(BatchStage.Open, January.StageAt(China("2013-01-15T23:59:59.999")));
        Assert.Equal(BatchStage.Closed, January.StageAt(China("2013-01-16T00:00:00")));
        Assert.Equal(BatchStage.Published, published.StageAt(China("2013-01-18T00:00:00")));
        Assert.True(published.IsPublicAt(HolidayCalendar.Embedded, China("2013-01-25T23:59:59.999")));
        Assert.False(published.IsPublicAt(HolidayCalendar.Embedded, China("2013-01-26T00:00:00")));
        Assert.Equal(BatchStage.Ended, (published with { EndedAt = China("2013-01-26T00:10:00") }).StageAt(China("2013-01-26T00:10:00")));
    }

    private static BatchFile? Plan(DateOnly day, DateOnly today) => BatchRules.Plan(January, day, IndicatorStage.Off, today).Planned;

    private static DateOnly DayOf(string batch) => BatchRules.PublicationDay(new BatchId(batch), ShenzhenPolicies.Default, HolidayCalendar.Embedded);

    private static DateTimeOffset China(string text) =>
        new(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), ChinaTime.Offset);
}
