using System.Collections.Frozen;
using System.Text.Json;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>The words for reason codes, in Simplified Chinese and English: data, not code (<c>problem-texts.json</c>).</summary>
public sealed class ProblemTexts
{
    private readonly FrozenDictionary<string, Entry> entries;

    private ProblemTexts(Dictionary<string, Entry> entries) => this.entries = entries.ToFrozenDictionary();

    /// <summary>The texts that ship with the system.</summary>
    public static ProblemTexts Default { get; } = LoadEmbedded();

    /// <summary>Every reason code that has a text.</summary>
    public IEnumerable<string> Codes => entries.Keys;

    /// <summary>The ground in words.</summary>
    /// <param name="code">The reason code.</param>
    /// <param name="english">English instead of Chinese.</param>
    /// <returns>The text; the code itself when it has none.</returns>
    public string Title(string code, bool english) =>
        entries.TryGetValue(code, out var entry) ? (english ? entry.TitleEn : entry.TitleZh) : code;

    /// <summary>What helps, in words.</summary>
    /// <param name="code">The reason code.</param>
    /// <param name="english">English instead of Chinese.</param>
    /// <returns>The text; the general one when the code has none of its own.</returns>
    public string Remedy(string code, bool english)
    {
        var entry = entries.GetValueOrDefault(code, entries["internal-error"]);
        return english ? entry.RemedyEn : entry.RemedyZh;
    }

    private static ProblemTexts LoadEmbedded()
    {
        using var stream = typeof(ProblemTexts).Assembly.GetManifestResourceStream("problem-texts.json")!;
        return new ProblemTexts(JsonSerializer.Deserialize<Dictionary<string, Entry>>(stream, JsonSerializerOptions.Web)!);
    }

    private sealed record Entry(string TitleZh, string TitleEn, string RemedyZh, string RemedyEn);
}
