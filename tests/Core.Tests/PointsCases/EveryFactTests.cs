using System.Reflection;
using System.Text.Json.Serialization;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>No fact, state or text of the procedure is there for nothing.</summary>
public sealed class EveryFactTests
{
    private static readonly PointsStory[] Stories = Tour.Stories;

    [Fact]
    public void Every_fact_can_come_about() => Assert.Equal(
        Names(typeof(PointsEvent)), Stories.SelectMany(story => story.Facts).Select(fact => fact.GetType().Name).Distinct().Order());

    [Fact]
    public void Every_state_can_be_reached() => Assert.Equal(
        Names(typeof(PointsCase)),
        Stories.SelectMany(story => Enumerable.Range(1, story.Journal.Count).Select(count => PointsCase.Fold(story.Journal.Take(count)).GetType().Name)).Distinct().Order());

    [Fact]
    public void Every_text_of_the_procedure_is_told_at_some_time() => Assert.Equal(
        Enum.GetValues<NotificationKind>().Where(kind => kind >= NotificationKind.PointsSubmitted).Order(),
        Stories.SelectMany(story => story.State.File.Told).Select(told => told.Kind).Distinct().Order());

    [Theory]
    [InlineData(typeof(PointsEvent))]
    [InlineData(typeof(PointsCase))]
    public void Every_one_has_a_name_of_its_own_in_the_store(Type family)
    {
        var named = family.GetCustomAttributes<JsonDerivedTypeAttribute>().ToArray();

        Assert.Equal(Names(family), named.Select(one => one.DerivedType.Name).Order());
        Assert.Equal(named.Length, named.Select(one => one.TypeDiscriminator).Distinct().Count());
    }

    [Fact]
    public void A_journal_that_cannot_have_come_about_is_not_folded()
    {
        var story = new PointsStory().Declared();
        var impossible = story.Journal[^1] with { Fact = new PointsEvent.PassedOn() };

        Assert.Throws<InvalidOperationException>(() => story.State.After(impossible));
        Assert.Throws<InvalidOperationException>(() => PointsCase.Begin(impossible));
    }

    [Fact]
    public void What_was_declared_is_known_until_the_case_ends_and_the_notice_whatever_became_of_it()
    {
        Assert.Null(PointsCase.DeclaredOf(new PointsStory().State));
        Assert.Equal(104m, PointsCase.DeclaredOf(new PointsStory().WithNotice().State)!.Points);
        Assert.Null(PointsCase.DocumentsOf(new PointsStory().UnderExamination().State));
        Assert.Equal("TZ-1", PointsCase.DocumentsOf(new PointsStory().WithNotice().At("2014-03-01T00:00:00").Swept().State)!.Notice.Number);
    }

    private static IOrderedEnumerable<string> Names(Type family) =>
        family.GetNestedTypes().Where(family.IsAssignableFrom).Select(type => type.Name).Order();
}
