using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TalentSettlement.Functions.Tests.Docs;

/// <summary>The handbook names every setting, and none that the app does not know (<c>docs/operations.md</c>, <c>docs/local-runtime-host.md</c>).</summary>
public sealed partial class HandbookTests
{
    private static readonly ImmutableArray<string> Code = [.. Sources.CSharp("src")];
    private static readonly ImmutableArray<string> Settings =
    [
        .. from document in (string[])["docs/operations.md", "docs/local-runtime-host.md"]
           from line in Sources.Read(document).Split('\n')
           where line.StartsWith("| `", StringComparison.Ordinal)
           from setting in Complete(line.Split('|')[1])
           select setting,
    ];

    [Fact]
    public void Every_setting_that_the_code_names_stands_in_it()
    {
        var named = Code.SelectMany(source => Named().Matches(source)).Select(name => name.Groups["name"].Value).Distinct();

        Assert.Equal([], named.Where(name => !Settings.Any(setting => setting == name || setting.StartsWith($"{name}:", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_setting_that_stands_in_it_is_known_to_the_code()
    {
        var names = Settings.Where(setting => Named().IsMatch($"\"{setting}\"")).Select(setting => setting.Split(':')[^1]).ToArray();

        Assert.NotEmpty(names);
        Assert.Equal([], names.Where(name => !Code.Any(source => source.Contains(name, StringComparison.Ordinal))));
    }

    /// <summary>The settings of one cell; <c>:Audience</c> after <c>Access:Issuers:{n}:Issuer</c> takes the place of its last step.</summary>
    private static IEnumerable<string> Complete(string cell)
    {
        var last = "";
        foreach (Match token in Token().Matches(cell))
        {
            var text = token.Groups["text"].Value;
            last = text.StartsWith(':') ? last[..last.LastIndexOf(':')] + text : text;
            yield return last;
        }
    }

    // Words with colons between them, or a schedule between percent signs.
    [GeneratedRegex(@"""%?(?<name>[A-Z][A-Za-z]+(?::[A-Z][A-Za-z]+)+|[A-Z][A-Za-z]+Schedule)%?""")]
    private static partial Regex Named();

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex Token();
}
