using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Core.Tests.TalentCases;

/// <summary>The service norm of the departments (Q14) moves with the calendar (G5, N6).</summary>
public sealed class ReviewNormTests
{
    private static readonly LawInForce Known = LawInForce.Shipped with { Calendar = HolidayCalendar.Embedded.AsPublishedOn(new DateOnly(2026, 10, 31)) };

    private static readonly LawInForce Arranged = Known with
    {
        Calendar = Known.Calendar.Amend(new HolidayPaper(
            "2027", 2027, new DateOnly(2026, 11, 4), "test", [new Holiday("元旦", "New Year's Day", new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 3))], [])),
    };

    [Fact]
    public void The_paper_for_the_next_year_moves_the_norm_of_a_round_that_runs_over_new_year()
    {
        var story = new Story("2026-12-29T09:00:00").Filled().Uploaded().Submitted();

        var moved = ReviewNorm.RestatementOf(story.State, Known, Arranged)!;

        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 4), 3), (moved.Before.LastDay, moved.After.LastDay, moved.MovedBy));
        Assert.Equal((Confidence.Provisional, Confidence.Published), (moved.Before.Confidence, moved.After.Confidence));
        Assert.Null(ReviewNorm.RestatementOf(story.State, Arranged, Arranged));
    }

    [Fact]
    public void The_restatement_is_on_record_and_tells_nobody()
    {
        var story = new Story("2026-12-29T09:00:00").Filled().Uploaded().Submitted();
        var moved = ReviewNorm.RestatementOf(story.State, Known, Arranged)!;

        var restated = story.State.After(new JournalEntry<TalentEvent>(story.Journal.Count + 1, story.Now, Actor.System, new TalentEvent.DeadlineRestated(moved)));

        Assert.Equal(story.State, restated);
        Assert.Null(TalentNotifications.KindOf(new TalentEvent.DeadlineRestated(moved)));
    }

    [Fact]
    public void What_is_not_under_review_has_no_norm() =>
        Assert.Null(ReviewNorm.RestatementOf(new Story("2026-12-29T09:00:00").State, Known, Arranged));
}
