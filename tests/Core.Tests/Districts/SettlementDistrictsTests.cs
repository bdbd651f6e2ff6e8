using System.Text.Json.Nodes;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Policies;

namespace TalentSettlement.Core.Tests.Districts;

/// <summary>Shenzhen guide, subsequent matters 1 (S-44): the public security organ of the area in which a person will settle.</summary>
public sealed class SettlementDistrictsTests
{
    private static readonly DateOnly In2013 = new(2013, 3, 5);
    private static readonly DateOnly In2020 = new(2020, 7, 13);

    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "a code of five digits", root => root["districts"]![0]!["code"] = "44030", "$.districts[0].code" },
        { "a code of another city", root => root["districts"]![0]!["code"] = "120101", "$.districts[0].code" },
        { "a code given twice", root => root["districts"]![1]!["code"] = "440303", "$.districts[1].code" },
        { "no name", root => root["districts"]![2]!["names"] = new JsonArray(), "$.districts[2].names" },
        { "names out of order", root => root["districts"]![6]!["names"]![0]!["from"] = "2017-01-07", "$.districts[6].names" },
        { "no public security", root => root["districts"]![3]!.AsObject().Remove("publicSecurity"), "$.districts[3]" },
    };

    [Fact]
    public void Shenzhen_has_nine_districts_and_two_functional_areas()
    {
        var kinds = SettlementDistricts.Default.On(In2020).CountBy(district => district.Kind).ToDictionary();

        Assert.Equal((9, 2), (kinds[SettlementDistrictKind.Administrative], kinds[SettlementDistrictKind.Functional]));
    }

    [Fact]
    public void The_guide_of_2013_knows_six_districts_and_four_new_ones_Q13()
    {
        var names = SettlementDistricts.Default.On(In2013).Select(district => district.NameOn(In2013)!.Zh);

        Assert.Equal(["罗湖区", "福田区", "南山区", "宝安区", "龙岗区", "盐田区", "龙华新区", "坪山新区", "光明新区", "大鹏新区"], names);
    }

    [Fact]
    public void Each_has_one_branch_of_public_security_and_a_window_there_S44() => Assert.All(SettlementDistricts.Default.Districts, district =>
    {
        Assert.Matches("^深圳市公安局.+分局$", district.PublicSecurity);
        Assert.StartsWith(district.PublicSecurity, district.PermitWindow.Zh, StringComparison.Ordinal);
    });

    [Fact]
    public void Where_a_person_goes_is_found_by_the_code_of_the_target()
    {
        Assert.True(SettlementDistricts.Default.TryFind(new DistrictCode("440304"), In2020, out var futian));

        Assert.Equal(("福田区", "深圳市公安局福田分局"), (futian.NameOn(In2020)!.Zh, futian.PublicSecurity));
    }

    [Theory]
    [InlineData("440372")]
    [InlineData("440301")]
    [InlineData("120104")]
    [InlineData("")]
    public void What_does_not_exist_yet_or_not_here_is_no_district(string code) =>
        Assert.False(SettlementDistricts.Default.TryFind(new DistrictCode(code), In2013, out _));

    [Fact]
    public void A_new_district_becomes_a_district_with_its_day()
    {
        Assert.True(SettlementDistricts.Default.TryFind(new DistrictCode("440309"), In2020, out var longhua));

        Assert.Equal(("龙华新区", "龙华区"), (longhua.NameOn(new DateOnly(2017, 1, 6))!.Zh, longhua.NameOn(new DateOnly(2017, 1, 7))!.Zh));
    }

    [Fact]
    public void What_was_not_checked_says_so() =>
        Assert.All(SettlementDistricts.Default.Districts, district => Assert.Equal(Confidence.Unverified, district.Confidence));

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_broken_register_names_its_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(() => SettlementDistricts.Load(RuleTexts.Broken("shenzhen-districts.json", broken)));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }
}
