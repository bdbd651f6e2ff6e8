using TalentSettlement.Core.People;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Development;

namespace TalentSettlement.Functions.Tests.Development;

/// <summary>The invented people, and what the real-name register knows of them.</summary>
public sealed class SamplePeopleTests
{
    private static readonly SamplePeople People = SamplePeople.Load();
    private readonly DevelopmentRealNames register = new(People);

    [Fact]
    public void There_is_somebody_for_every_part()
    {
        Assert.Equal(13, People.All.Count(person => person.Roles.Contains(Role.Applicant)));
        Assert.Equal(2, People.All.Where(person => person.Roles.Contains(Role.Agency)).Select(person => person.Agency).Distinct().Count());
        Assert.Equal(2, People.All.Count(person => person is { Department: "hrss", District: "120104" } && person.Roles.Contains(Role.Reviewer)));
        Assert.Equal(2, People.All.Where(person => person.Roles.Contains(Role.Supervisor)).Select(person => person.Department).Distinct().Count());
        Assert.All([Role.Window, Role.Arbiter, Role.Officer, Role.Ops], role => Assert.Contains(People.All, person => person.Roles.Contains(role)));
    }

    [Fact]
    public void Accounts_and_names_are_unique()
    {
        Assert.Equal(People.All.Length, People.All.DistinctBy(person => person.Account).Count());
        Assert.Equal(People.All.Length, People.All.DistinctBy(person => person.Name).Count());
    }

    [Fact]
    public async Task A_sample_person_matches_with_name_and_phone()
    {
        var chen = People.Of("applicant-chen");
        var li = People.Of("applicant-li");

        Assert.Equal(RealNameAnswer.Match, await Verify(chen.Name, chen.IdentityNumber!, chen.Mobile!));
        Assert.Equal(RealNameAnswer.Mismatch, await Verify(li.Name, chen.IdentityNumber!, chen.Mobile!));
        Assert.Equal(RealNameAnswer.Mismatch, await Verify(chen.Name, chen.IdentityNumber!, li.Mobile!));
    }

    [Theory]
    [InlineData("赵甲", RealNameAnswer.Match)]
    [InlineData("赵不符", RealNameAnswer.Mismatch)]
    [InlineData("赵停机", RealNameAnswer.Unavailable)]
    public async Task Anybody_else_matches_unless_the_name_says_otherwise(string text, RealNameAnswer expected)
    {
        Assert.True(PersonName.TryParse(text, out var name));
        Assert.True(IdentityNumber.TryUpgrade("119999800101001", out var number));

        Assert.Equal(expected, await Verify(name, number, People.Of("applicant-chen").Mobile!));
    }

    private Task<RealNameAnswer> Verify(PersonName name, IdentityNumber number, MobileNumber mobile) =>
        register.Verify(name, number, mobile, CancellationToken.None);
}
