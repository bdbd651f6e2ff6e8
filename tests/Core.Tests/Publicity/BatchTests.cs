using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Tests.PointsCases;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.Publicity;

/// <summary>Two batches a month (Shenzhen guide, check publicity; S-18, P-BATCH; SC-38).</summary>
[Trait("Scenario", "SC-38")]
public sealed class BatchTests
{
    [Theory]
    [InlineData("2013-01-15T23:59:59.999", "2013-01-1")]
    [InlineData("2013-01-16T00:00:00.000", "2013-01-2")]
    [InlineData("2013-01-31T23:59:59.999", "2013-01-2")]
    [InlineData("2013-02-01T00:00:00.000", "2013-02-1")]
    [InlineData("2012-02-29T23:59:59.999", "2012-02-2")]
    public void The_cut_offs_are_the_fifteenth_and_the_last_day_at_midnight(string submittedAt, string batch)
    {
        Assert.Equal(new BatchId(batch), BatchRules.Of(China(submittedAt)));
        Assert.True(China(submittedAt) < BatchRules.ClosesAt(new BatchId(batch)));
    }

    [Fact]
    public void A_year_has_twenty_four_batches_and_each_takes_what_came_before_it_closes()
    {
        var days = Enumerable.Range(0, 365).Select(day => Day("2013-01-01").AddDays(day)).ToArray();

        Assert.Equal(24, days.Select(day => BatchRules.Of(day.StartInChina)).Distinct().Count());
        Assert.All(days, day => Assert.NotEqual(
            BatchRules.Of(day.StartInChina), BatchRules.Of(BatchRules.ClosesAt(BatchRules.Of(day.StartInChina)))));
    }

    [Fact]
    public void Who_reaches_100_only_by_an_edit_on_20_January_is_in_the_second_batch()
    {
        var story = new PointsStory().Filled(OfJust(99.99m));

        Assert.Equal("below-threshold", CodeOf(DeclaringRules.ChooseAgency(story.State, Qihang, To(Qihang), story.Law, story.Now)));
        story.At("2013-01-20T10:00:00").Filled(OfJust(100m)).WithAgency().OriginalsSeen().Submitted("2013-01-20T11:00:00");

        Assert.Equal(new BatchId("2013-01-2"), story.In<PointsCase.AwaitingPublicity>().Declared.Batch);
    }

    [Fact]
    public void A_person_is_in_one_batch_only()
    {
        var story = new PointsStory().Declared();
        var (first, second) = (Batch("2013-01-1"), Batch("2013-01-2"));

        Assert.Empty(EventsOf(PublicityRules.Publish(story.State, second, story.Law)));
        story.Then(PublicityRules.Publish(story.State, first, story.Law));
        Assert.Empty(EventsOf(PublicityRules.Publish(story.State, first, story.Law)));
        Assert.Empty(EventsOf(PublicityRules.Publish(story.State, second, story.Law)));
    }

    [Theory]
    [InlineData("2013-01-1", true)]
    [InlineData("2013-12-2", true)]
    [InlineData("2013-01-3", false)]
    [InlineData("2013-13-1", false)]
    [InlineData("2013-1-1", false)]
    [InlineData(null, false)]
    public void A_batch_is_named_by_year_month_and_half(string? text, bool readable) => Assert.Equal(readable, BatchId.TryParse(text, out _));

    private static PublicityBatch Batch(string id) => new(new BatchId(id), Day("2013-01-21"), IndicatorStage.Off);
}
