using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform.Development;

namespace TalentSettlement.Functions.Tests.Development;

/// <summary>What the registers answer in development.</summary>
public sealed class ComparisonScriptTests
{
    private static readonly SamplePeople People = SamplePeople.Load();
    private readonly ComparisonScript script = ComparisonScript.Load();

    [Theory]
    [InlineData("applicant-chen", "chsi", ComparisonAnswer.Match)]
    [InlineData("applicant-li", "chsi", ComparisonAnswer.Mismatch)]
    [InlineData("applicant-li", "hrss-register", ComparisonAnswer.Match)]
    [InlineData("applicant-wang", "hrss-register", ComparisonAnswer.Stale)]
    [InlineData("applicant-liu", "chsi", ComparisonAnswer.Unavailable)]
    [InlineData("applicant-zhao", "chsi", ComparisonAnswer.NoSource)]
    public void The_sample_answers_are_read(string account, string source, ComparisonAnswer expected)
    {
        Assert.Equal(expected, script.Answer(NumberOf(account), source).Answer);
    }

    [Fact]
    public void A_mismatch_names_fields_and_a_stale_register_its_day()
    {
        Assert.Equal(["school"], script.Answer(NumberOf("applicant-li"), "chsi").Differing.ToArray());
        Assert.Equal(new DateOnly(2019, 12, 31), script.Answer(NumberOf("applicant-wang"), "hrss-register").AsOf);
    }

    [Fact]
    public void The_narrower_answer_goes_first()
    {
        script.Set(ComparisonScript.Any, new SourceAnswer(ComparisonAnswer.Unavailable, []));
        script.Set(NumberOf("applicant-zhao"), "tax-register", new SourceAnswer(ComparisonAnswer.Match, []));

        Assert.Equal(ComparisonAnswer.Match, script.Answer(NumberOf("applicant-zhao"), "tax-register").Answer);
        Assert.Equal(ComparisonAnswer.Unavailable, script.Answer(NumberOf("applicant-zhao"), "chsi").Answer);
        Assert.Equal(ComparisonAnswer.Match, script.Answer(NumberOf("applicant-chen"), "chsi").Answer);
    }

    private static IdentityNumber NumberOf(string account) => People.Of(account).IdentityNumber!;
}
