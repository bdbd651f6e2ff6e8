using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>What the person is told of the case (短信通知; J1, J2): whatever an office writes, the text can be sent.</summary>
public sealed class PointsTextsTests
{
    [Fact]
    public void Reasons_longer_than_a_text_are_cut()
    {
        var reason = LastText(new PointsStory().UnderExamination().Refused(Tour.Longest)).Parameters["reason"];

        Assert.Equal((160, '…'), (reason.Length, reason[^1]));
    }

    [Fact]
    public void Several_reasons_are_numbered_and_those_that_do_not_fit_are_counted()
    {
        var story = new PointsStory().UnderExamination();

        story.Then(ExaminationRules.Refuse(story.State, [new("a", "学历不实"), new("b", "参保不足"), new("c", Tour.Longest)], "officer-he", story.Law, story.Now));

        Assert.Equal("1.学历不实;2.参保不足;共3项,全部原因请登录查看", LastText(story).Parameters["reason"]);
    }

    [Theory]
    [InlineData("请致电13800138000")]
    [InlineData("与440304199001010011的记录不符")]
    [InlineData("【】\n")]
    public void Words_that_no_text_may_repeat_are_read_after_signing_in(string words) =>
        Assert.Equal("原因请登录查看", LastText(new PointsStory().UnderExamination().Refused(words)).Parameters["reason"]);

    [Fact]
    public void Words_are_not_cut_within_a_character()
    {
        var reason = LastText(new PointsStory().UnderExamination().Refused(new string('核', 158) + string.Concat(Enumerable.Repeat("𠮷", 20)))).Parameters["reason"];

        Assert.Equal(new string('核', 158) + "…", reason);
    }

    [Fact]
    public void Points_below_the_threshold_are_not_rounded_up_to_it()
    {
        var story = new PointsStory().Publicised(OfJust(100m)).HandedIn().Accepted(proven: OfJust(99.999m));

        Assert.Equal("99.999", LastText(story).Parameters["points"]);
    }

    [Fact]
    public void A_fact_that_is_nobodys_news_is_not_told()
    {
        var story = new PointsStory().Filled();

        Assert.Null(PointsNotifications.For(story.State, story.Journal[^1], story.Law));
        Assert.Empty(story.State.File.Told);
    }

    [Fact]
    public void A_household_that_waits_for_development_and_reform_is_told_of_the_approval_once_and_at_its_end()
    {
        var story = new PointsStory().UnderExamination(household: HouseholdKind.Agricultural).Approved();

        Assert.DoesNotContain(story.State.File.Told, told => told.Kind == NotificationKind.PointsApproved);
        story.Then(ExaminationRules.ApproveReform(story.State, "officer-ma"));
        Assert.Single(story.State.File.Told, told => told.Kind == NotificationKind.PointsApproved);
    }

    [Theory]
    [InlineData("深圳市启航人力资源有限公司", "深圳市启航人力资源有限公司")]
    [InlineData(null, "经办机构")]
    [InlineData("启航13800138000", "经办机构")]
    public void An_agency_is_named_by_its_name_and_never_by_its_code(string? name, string told)
    {
        var story = new PointsStory().Filled();
        story.Then(DeclaringRules.ChooseAgency(story.State, Qihang, To(Qihang) with { Name = name }, story.Law, story.Now)).OriginalsSeen().Submitted();

        Assert.Equal(told, LastText(story).Parameters["agency"]);
    }

    [Fact]
    public void The_name_of_an_agency_that_is_longer_than_a_text_allows_is_cut()
    {
        var story = new PointsStory().Filled();
        story.Then(DeclaringRules.ChooseAgency(story.State, Qihang, To(Qihang) with { Name = new string('启', 100) }, story.Law, story.Now)).OriginalsSeen().Submitted();

        Assert.Equal(new string('启', 49) + "…", LastText(story).Parameters["agency"]);
    }

    [Fact]
    public void A_deadline_that_stays_where_it_is_is_not_told()
    {
        var story = new PointsStory().Publicised();
        var deadline = PointsClocks.DeadlineOf(story.State, story.Law)!;

        Assert.Null(PointsNotifications.KindOf(new PointsEvent.DeadlineRestated(new Core.Calendar.Restatement(deadline, deadline))));
    }

    private static Notification LastText(PointsStory story) => PointsNotifications.For(story.State, story.Journal[^1], story.Law)!;
}
