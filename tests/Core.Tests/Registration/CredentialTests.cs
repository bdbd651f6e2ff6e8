using System.Text.Json.Nodes;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.Tests.Policies;
using static TalentSettlement.Core.Tests.Registration.Families;

namespace TalentSettlement.Core.Tests.Registration;

/// <summary>Shenzhen guide, information report 3 (S-15): a school, major, title or licence that is not listed may be typed in.</summary>
[Trait("Scenario", "SC-34")]
public sealed class CredentialTests
{
    private static readonly CredentialDictionaries Dictionaries = CredentialDictionaries.Default;

    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "a kind without list", root => root["dictionaries"]!.AsArray().RemoveAt(3), "$.dictionaries" },
        { "two lists of one kind", root => root["dictionaries"]![1]!["kind"] = "school", "$.dictionaries" },
        { "an unknown kind", root => root["dictionaries"]![1]!["kind"] = "hobby", "$.dictionaries[1].kind" },
        { "a name given twice, in other letters", root => root["dictionaries"]![0]!["names"]![1] = " 北京 大学", "$.dictionaries[0].names[1]" },
        { "a name of one character", root => root["dictionaries"]![2]!["names"]![0] = "师", "$.dictionaries[2].names[0]" },
        { "no source", root => root["dictionaries"]![3]!.AsObject().Remove("source"), "$.dictionaries[3]" },
    };

    [Theory]
    [InlineData(CredentialKind.School, "中南大学")]
    [InlineData(CredentialKind.School, "中国地质大学（武汉）")]
    [InlineData(CredentialKind.School, "中国地质大学 (武汉)")]
    [InlineData(CredentialKind.School, "　深圳 大学 ")]
    [InlineData(CredentialKind.Major, "计算机科学与技术")]
    [InlineData(CredentialKind.Title, "高级工程师")]
    [InlineData(CredentialKind.Licence, "注册会计师")]
    public void What_is_listed_is_not_flagged_however_it_was_typed(CredentialKind kind, string name) =>
        Assert.Empty(CredentialReview.Flagged([new Credential(kind, name)], Dictionaries));

    [Theory]
    [InlineData(CredentialKind.School, "University of Oxford")]
    [InlineData(CredentialKind.School, "高级工程师")]
    [InlineData(CredentialKind.Major, "古琴修复")]
    [InlineData(CredentialKind.Title, "首席工程师")]
    [InlineData(CredentialKind.Licence, "ＣＦＡ")]
    public void What_is_not_listed_is_accepted_as_typed_and_flagged_for_review(CredentialKind kind, string name)
    {
        var typed = new Credential(kind, name);

        Assert.Empty(Families.Faults(Facts(Unmarried) with { Credentials = [typed] }));
        Assert.Equal(typed, Assert.Single(CredentialReview.Flagged([new Credential(CredentialKind.School, "清华大学"), typed], Dictionaries)));
    }

    [Theory]
    [InlineData("ＣＦＡ　Ｌｅｖｅｌ  ３", "CFA LEVEL 3")]
    [InlineData(" 香港中文大学 （ 深圳 ） ", "香港中文大学(深圳)")]
    [InlineData("数学\t与 应用\n数学", "数学与应用数学")]
    [InlineData("   ", "")]
    public void Blanks_and_full_width_letters_make_no_other_name(string typed, string compared) =>
        Assert.Equal(compared, CredentialName.Normalise(typed));

    [Fact]
    public void A_name_compared_is_compared_the_same_again() => Assert.All(
        Dictionaries.Dictionaries.SelectMany(list => list.Names),
        name => Assert.Equal(CredentialName.Normalise(name), CredentialName.Normalise(CredentialName.Normalise(name))));

    [Theory]
    [InlineData("数学\n")]
    [InlineData("数\u0000学")]
    [InlineData("　学　")]
    public void A_name_is_one_line_of_two_characters_at_least(string name) =>
        Assert.Equal(["field-malformed credentials[0].name"], Families.Faults(Facts(Unmarried) with { Credentials = [new Credential(CredentialKind.Major, name)] }));

    [Fact]
    public void The_schools_of_the_ministry_and_the_subjects_of_its_catalogue_are_listed() => Assert.Equal(
        [(CredentialKind.School, 2631, Confidence.Mirrored), (CredentialKind.Major, 352, Confidence.Mirrored)],
        Dictionaries.Dictionaries.Take(2).Select(list => (list.Kind, list.Names.Length, list.Confidence)));

    [Fact]
    public void A_list_that_was_not_checked_says_so() =>
        Assert.All(Dictionaries.Dictionaries.Skip(2), list => Assert.Equal(Confidence.Unverified, list.Confidence));

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void A_broken_dictionary_names_its_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(() => CredentialDictionaries.Load(RuleTexts.Broken("shenzhen-dictionaries.json", broken)));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }
}
