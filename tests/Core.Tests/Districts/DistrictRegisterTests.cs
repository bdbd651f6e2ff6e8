using System.Text.Json.Nodes;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Policies;

namespace TalentSettlement.Core.Tests.Districts;

/// <summary>Tianjin Notice of 20 May 2020, sections 2(2) and 3: the joint window of the planned place of settlement (T-05, T-16, T-20).</summary>
public sealed class DistrictRegisterTests
{
    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "a code of five digits", root => root["districts"]![0]!["code"] = "12010", "$.districts[0].code" },
        { "a code given twice", root => root["districts"]![1]!["code"] = "120101", "$.districts[1].code" },
        { "a department without name", root => root["districts"]![2]!["departments"]!.AsObject().Remove("psb"), "$.districts[2].departments" },
        { "no joint window", root => root["districts"]![3]!.AsObject().Remove("jointWindow"), "$.districts[3]" },
    };

    [Fact]
    public void Tianjin_has_sixteen_districts() => Assert.Equal(16, DistrictRegister.Default.Districts.Length);

    [Fact]
    public void Nankai_has_a_joint_window_and_names_its_departments()
    {
        Assert.True(DistrictRegister.Default.TryFind(new DistrictCode("120104"), out var nankai));

        Assert.Equal("南开区", nankai.Name.Zh);
        Assert.Contains("引进人才联审窗口", nankai.JointWindow.Zh, StringComparison.Ordinal);
        Assert.Equal("天津市公安局南开分局", nankai.Departments[new DepartmentCode("psb")]);
    }

    [Theory]
    [InlineData("110101")]
    [InlineData("120199")]
    [InlineData("")]
    public void Elsewhere_is_no_district(string code) => Assert.False(DistrictRegister.Default.TryFind(new DistrictCode(code), out _));

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_broken_register_names_its_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(
            () => DistrictRegister.Load(RuleTexts.Broken("districts.json", broken), CompetenceTable.Default));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }
}
