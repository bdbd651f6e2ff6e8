using System.Text.Json.Nodes;
using TalentSettlement.Core.Commitment;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Tests.Policies;

namespace TalentSettlement.Core.Tests.Commitment;

/// <summary>Tianjin Notice of 20 May 2020, section 2(1): the letter of commitment (T-04).</summary>
[Trait("Scenario", "SC-04")]
public sealed class CommitmentTests
{
    private static readonly CommitmentLetters Letters = CommitmentLetters.Default;
    private static readonly CommitmentLetter First = Letters.Letters[0];
    private static readonly CommitmentLetter Second = Letters.Letters[1];
    private static readonly DateTimeOffset Cutover = new(2020, 6, 8, 0, 0, 0, TimeSpan.FromHours(8));

    public static TheoryData<string, Action<JsonNode>, string> Faults => new()
    {
        { "a text changed without a new version", root => root["letters"]![1]!["text"]!["zh"] = "我承诺。", "$.letters[1].hash" },
        { "a version given twice", root => root["letters"]![1]!["version"] = "v1", "$.letters[1].version" },
        { "letters out of order", root => root["letters"]![1]!["effectiveFrom"] = "2018-05-16T00:00:00+08:00", "$.letters[1].effectiveFrom" },
        { "no letter", root => root["letters"] = new JsonArray(), "$.letters" },
    };

    [Fact]
    public void The_letter_changes_with_the_instant_of_the_cut_over()
    {
        Assert.Equal(First, Letters.InForceOn(Cutover.AddTicks(-1)));
        Assert.Equal(Second, Letters.InForceOn(Cutover));
    }

    [Fact]
    public void Without_a_signature_the_letter_in_force_is_to_be_signed()
    {
        var outcome = CommitmentRules.Check([], Letters, Cutover);

        Assert.Equal(new CommitmentOutcome.Missing(Second), outcome);
        Assert.Equal("commitment-missing", CommitmentOutcome.Missing.Code);
    }

    [Fact]
    public void A_draft_signed_under_the_first_letter_is_outdated_once_the_second_takes_effect()
    {
        var signed = Signed(First, Cutover.AddDays(-1));

        Assert.Equal(new CommitmentOutcome.InForce(signed), CommitmentRules.Check([signed], Letters, Cutover.AddTicks(-1)));
        Assert.Equal(new CommitmentOutcome.Outdated(Second), CommitmentRules.Check([signed], Letters, Cutover));
        Assert.Equal("commitment-outdated", CommitmentOutcome.Outdated.Code);
    }

    [Fact]
    public void After_signing_the_second_letter_it_counts_and_both_signatures_stay()
    {
        var first = Signed(First, Cutover.AddDays(-1));
        var second = Assert.IsType<CommitmentOutcome.InForce>(CommitmentRules.Sign(Second.Version, Second.Hash, Letters, Cutover.AddHours(1))).Signature;

        Assert.Equal(new CommitmentOutcome.InForce(second), CommitmentRules.Check([first, second], Letters, Cutover.AddHours(2)));
    }

    [Fact]
    public void Signing_a_text_that_is_not_in_force_is_outdated() =>
        Assert.Equal(new CommitmentOutcome.Outdated(Second), CommitmentRules.Sign(First.Version, First.Hash, Letters, Cutover));

    [Fact]
    public void The_right_version_with_the_hash_of_another_text_does_not_count() =>
        Assert.Equal(new CommitmentOutcome.Outdated(Second), CommitmentRules.Sign(Second.Version, ContentHash.Of("我承诺。"), Letters, Cutover));

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Broken_letters_name_their_place(string fault, Action<JsonNode> broken, string place)
    {
        var refusal = Assert.Throws<RuleSetException>(() => CommitmentLetters.Load(RuleTexts.Broken("commitment-letters.json", broken)));

        Assert.True(place == refusal.Place, $"{fault}: {refusal.Message}");
    }

    private static SignedCommitment Signed(CommitmentLetter letter, DateTimeOffset at) => new(letter.Version, letter.Hash, at);
}
