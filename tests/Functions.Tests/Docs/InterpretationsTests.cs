using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace TalentSettlement.Functions.Tests.Docs;

/// <summary>What is cited as a reading of the notices is one (<c>docs/interpretations.md</c>).</summary>
public sealed partial class InterpretationsTests
{
    private static readonly ImmutableArray<string> Chapters = [.. Sources.Read("docs/interpretations.md").Split("\n## ").Skip(1)];

    [Fact]
    public void Every_number_is_given_once()
    {
        var given = Chapters.SelectMany(Numbers).ToArray();

        Assert.NotEmpty(given);
        Assert.Equal(given.Distinct(), given);
    }

    [Fact]
    public void Within_a_chapter_the_numbers_ascend() =>
        Assert.All(Chapters, chapter => Assert.Equal(Numbers(chapter).Order(), Numbers(chapter)));

    [Fact]
    public void Every_interpretation_that_code_tests_or_documents_cite_is_there()
    {
        var texts = Sources.CSharp("src").Concat(Sources.CSharp("tests")).Concat(Sources.Documents().Select(Sources.Read));

        var cited = texts.SelectMany(text => Citation().Matches(text)).Select(NumberOf);

        Assert.Equal([], cited.Except(Chapters.SelectMany(Numbers)));
    }

    private static IEnumerable<int> Numbers(string chapter) => Entry().Matches(chapter).Select(NumberOf);

    private static int NumberOf(Match match) => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\*\*I-(?<number>[0-9]+) ", RegexOptions.Multiline)]
    private static partial Regex Entry();

    // In the name of a test there is no hyphen: …_I39.
    [GeneratedRegex(@"\bI-(?<number>[0-9]+)\b|_I(?<number>[0-9]+)\b")]
    private static partial Regex Citation();
}
