using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Policies;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.Http;

/// <summary>K2, K9: every refusal says in Chinese and in English what is wrong and what to do next.</summary>
/// <remarks>
/// The codes that the system answers with are read off its sources in four shapes, see <see cref="Written"/>. A code that is put together at run time
/// comes from an enumeration or from the rule tables, see <see cref="Derived"/>.
/// </remarks>
public sealed partial class ProblemTextsTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Texts =
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(Sources.Read("src/Functions/Platform/Http/problem-texts.json"))!;

    [Fact]
    public void Every_reason_code_has_a_text()
    {
        var silent = Used().Except(ProblemTexts.Default.Codes).Order();

        Assert.Equal([], silent);
    }

    [Fact]
    public void Every_text_is_the_text_of_a_reason_code()
    {
        var idle = ProblemTexts.Default.Codes.Except(Used()).Order();

        Assert.Equal([], idle);
    }

    [Fact]
    public void Every_code_that_the_interface_description_names_has_a_text()
    {
        var described =
            from type in typeof(ProblemTexts).Assembly.GetTypes()
            from method in type.GetMethods()
            from code in method.GetCustomAttribute<RefusesAttribute>()?.Codes ?? []
            select code;

        Assert.Equal([], described.Distinct().Except(ProblemTexts.Default.Codes).Order());
    }

    [Fact]
    public void Every_text_says_what_is_wrong_and_what_helps_in_both_languages()
    {
        string[] fields = ["titleZh", "titleEn", "remedyZh", "remedyEn"];

        Assert.All(Texts, text => Assert.Equal(fields, text.Value.Keys));
        Assert.All(Texts, text => Assert.All(text.Value.Values, words => Assert.NotEqual("", words.Trim())));
    }

    [Fact]
    public void Chinese_is_Chinese_and_English_is_English()
    {
        Assert.All(Texts, text => Assert.Matches(Chinese(), text.Value["titleZh"]));
        Assert.All(Texts, text => Assert.Matches(Chinese(), text.Value["remedyZh"]));
        Assert.All(Texts, text => Assert.DoesNotMatch(Chinese(), text.Value["titleEn"]));
        Assert.All(Texts, text => Assert.DoesNotMatch(Chinese(), text.Value["remedyEn"]));
    }

    [Fact]
    public void A_remedy_is_a_whole_sentence_and_a_title_is_a_heading()
    {
        Assert.All(Texts, text => Assert.EndsWith("。", text.Value["remedyZh"], StringComparison.Ordinal));
        Assert.All(Texts, text => Assert.EndsWith(".", text.Value["remedyEn"], StringComparison.Ordinal));
        Assert.All(Texts, text => Assert.DoesNotMatch(FullStop(), text.Value["titleZh"]));
        Assert.All(Texts, text => Assert.DoesNotMatch(FullStop(), text.Value["titleEn"]));
    }

    [Fact]
    public void No_text_has_a_gap_that_nobody_fills() =>
        Assert.All(Texts, text => Assert.All(text.Value.Values, words => Assert.DoesNotContain('{', words)));

    [Fact]
    public void The_size_that_the_text_names_is_the_size_that_the_policy_sets()
    {
        var limit = $"{PolicySet.Default.UploadLimitBytes >> 20} MB";

        Assert.Contains(limit, Texts["file-too-large"]["remedyZh"], StringComparison.Ordinal);
        Assert.Contains(limit, Texts["file-too-large"]["remedyEn"], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Used() => Written().Concat(Derived()).Distinct();

    private static IEnumerable<string> Written() =>
        from source in Sources.CSharp("src/Core").Concat(Sources.CSharp("src/Functions"))
        from shape in new[] { Call(), EitherOr(), Pair(), Property() }
        from Match match in shape.Matches(source)
        from code in match.Groups["code"].Captures.Select(capture => capture.Value)
        select code;

    private static IEnumerable<string> Derived() =>
    [
        .. Enum.GetNames<FormFaultKind>().Select(name => "field-" + JsonNamingPolicy.KebabCaseLower.ConvertName(name)),
        .. Enum.GetNames<IdentityNumberRefusal>().Select(name => "identity-number-" + JsonNamingPolicy.KebabCaseLower.ConvertName(name)),
        .. Enum.GetNames<ClockRefusal>().Select(name => JsonNamingPolicy.KebabCaseLower.ConvertName(name)),
        .. Enum.GetValues<DeclarationFaultKind>().Select(kind => new DeclarationFault("", kind).ReasonCode),
        .. JsonDocument.Parse(Sources.Read("src/Core/Data/eligibility.json")).RootElement.GetProperty("reasons").EnumerateObject().Select(reason => reason.Name),
    ];

    // Refusal.Conflict("code"…), new Reason("code"…), Problems.Of(status, "code"…), new MalformedRequestException(status, "code"…):
    // the first literal of the call, in front of which stand only names and bracketed expressions without a literal.
    [GeneratedRegex("""(?:Refusal\.(?:Conflict|Unacceptable|Forbidden)|new Reason|Problems\.Of|Malformed(?:RequestException)?)\((?:[^"()]|\([^"()]*\))*"(?<code>[a-z]+(?:-[a-z]+)*)"[,)]""")]
    private static partial Regex Call();

    // Problems.Of(status, condition ? "code" : "code").
    [GeneratedRegex("""Problems\.Of\([^;"]*\? "(?<code>[a-z-]+)" : "(?<code>[a-z-]+)"\)""")]
    private static partial Regex EitherOr();

    // (StatusCodes.Status403Forbidden, "code"): the pairs of the access middleware.
    [GeneratedRegex("""\(StatusCodes\.\w+, "(?<code>[a-z-]+)"\)""")]
    private static partial Regex Pair();

    // public static string Code => "code": an outcome that knows its own code.
    [GeneratedRegex("""string Code => "(?<code>[a-z-]+)";""")]
    private static partial Regex Property();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex("[.。]$")]
    private static partial Regex FullStop();
}
