using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using static TalentSettlement.Core.Tests.Agencies.KnownAgencies;

namespace TalentSettlement.Core.Tests.Agencies;

/// <summary>Shenzhen guide, sign an agreement and written material (S-02, S-03, S-24): an agency's right to act.</summary>
[Trait("Scenario", "SC-35")]
public sealed class AgencyRightTests
{
    [Theory]
    [InlineData("2011-12-31", false)]
    [InlineData("2012-01-01", true)]
    [InlineData("2013-12-31", true)]
    [InlineData("2014-01-01", false)]
    [InlineData("2014-12-31", false)]
    [InlineData("2015-01-01", true)]
    [InlineData("2099-12-31", true)]
    public void The_city_recognises_an_agency_from_the_first_to_the_last_day_of_each_period_S03(string day, bool recognised) =>
        Assert.Equal(recognised, AgencyRules.NotRecognised(Qihang, Day(day)) is null);

    [Fact]
    public void An_agency_whose_recognition_ended_yesterday_is_refused_until_it_is_recognised_again()
    {
        var refusal = AgencyRules.NotRecognised(Qihang, Day("2014-01-01"));

        Assert.Equal((RefusalKind.Conflict, "agency-not-recognised", "qihang"), (refusal?.Kind, refusal?.Reasons[0].Code, refusal?.Reasons[0].Subject));
        Assert.Equal(new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.FromHours(8)), refusal?.Until);
    }

    [Fact]
    public void An_agency_that_is_not_recognised_again_is_refused_without_a_day()
    {
        var once = Qihang with { Recognitions = Qihang.Recognitions[..1] };

        Assert.Null(AgencyRules.NotRecognised(once, Day("2014-01-01"))!.Until);
    }

    [Fact]
    public void An_agency_that_the_register_does_not_have_is_unknown()
    {
        var refusal = AgencyRules.NotRecognised(null, Day("2013-03-05"));

        Assert.Equal((RefusalKind.Unacceptable, "agency-unknown"), (refusal?.Kind, refusal?.Reasons[0].Code));
    }

    [Theory]
    [InlineData("card-1", "2013-02-28", true)]
    [InlineData("card-1", "2013-03-01", false)]
    [InlineData("card-2", "2013-02-28", false)]
    [InlineData("card-2", "2013-03-01", true)]
    [InlineData("card-3", "2013-03-01", false)]
    public void At_the_window_counts_the_card_of_who_is_personnel_manager_on_the_day_S24_S42(string card, string day, bool admitted)
    {
        var refusal = AgencyRules.NotTheManager(Qihang, card, Day(day));

        Assert.Equal(admitted ? [] : ["Forbidden not-the-agency-manager"], Told(refusal));
    }

    [Fact]
    public void An_entrustment_stands_until_the_person_withdraws_it_S02()
    {
        var signed = new Entrustment(Qihang.Code, new DateTimeOffset(2013, 1, 5, 9, 0, 0, TimeSpan.FromHours(8)), ContentHash.Of("委托协议"));

        Assert.True(signed.Stands);
        Assert.False((signed with { WithdrawnAt = signed.SignedAt.AddDays(1) }).Stands);
    }

    private static string[] Told(Refusal? refusal) => refusal is null ? [] : [$"{refusal.Kind} {refusal.Reasons[0].Code}"];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
