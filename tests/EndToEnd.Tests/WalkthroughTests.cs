using TalentSettlement.Core.JointReview;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests;

/// <summary>The walkthrough as <c>--walkthrough</c> runs it, in this process.</summary>
public sealed class WalkthroughTests
{
    [Fact]
    public async Task Every_story_comes_as_expected_and_nothing_is_left_behind()
    {
        using var output = new StringWriter();

        var code = await Demonstration.Run(output);

        Assert.True(code == 0, output.ToString());
        Assert.False(Directory.Exists(DirectoryIn(output)));
    }

    [Fact]
    public async Task A_wrong_expectation_ends_it_and_is_named()
    {
        using var output = new StringWriter();
        var wrong = new Story("wrong", scene =>
        {
            scene.Expect("cases", 1, 2);
            return Task.CompletedTask;
        });

        var code = await Demonstration.Run(output, AllStories.Tianjin with { Stories = [wrong, AllStories.Tianjin.Stories[0]] });

        Assert.Equal(1, code);
        Assert.EndsWith("DEVIATION in story 1: cases should be 1, and is 2", output.ToString().Trim(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(DirectoryIn(output)));
    }

    [Fact]
    public async Task A_service_that_behaves_otherwise_is_noticed()
    {
        using var output = new StringWriter();
        var tampered = new Story("a register that suddenly differs", scene =>
        {
            var chen = scene.As("applicant-chen").Person!.IdentityNumber!;
            scene.Service.Comparisons.Set(chen, "chsi", new SourceAnswer(ComparisonAnswer.Mismatch, ["school"]));
            return Task.CompletedTask;
        });
        var automatic = AllStories.Tianjin.Stories.Single(story => story.Title.StartsWith("学历型", StringComparison.Ordinal));

        var code = await Demonstration.Run(output, AllStories.Tianjin with { Stories = [tampered, automatic] });

        Assert.Equal(1, code);
        Assert.Contains("DEVIATION in story 2: the case should be passed, waiting for applicant", output.ToString(), StringComparison.Ordinal);
    }

    private static string DirectoryIn(StringWriter output) => output.ToString().Split(" in ", 2)[1].Split(" until ")[0];
}
