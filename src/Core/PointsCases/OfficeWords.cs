using System.Collections.Immutable;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Core.PointsCases;

/// <summary>What an office wrote, as a text to the applicant repeats it; the whole of it is read after signing in.</summary>
internal static class OfficeWords
{
    private const string ReadInside = "原因请登录查看";
    private const string AnyAgency = "经办机构";

    /// <summary>The words, shortened; others in their place where they name somebody's number, which no text repeats.</summary>
    /// <param name="words">One reason or several, at least one.</param>
    /// <param name="longest">The longest result, in characters; 40 or more.</param>
    public static string Fit(ImmutableArray<string> words, int longest)
    {
        var text = words is [var only] ? Shortened(ParameterText.Clean(only), longest) : ReturnReasons.Fit(words, longest);
        return ParameterText.FaultOf(text, longest) is null ? text : ReadInside;
    }

    /// <summary>The name of an agency, shortened; a common word where none was recorded or it holds somebody's number. Its code says nothing to anybody.</summary>
    /// <param name="agency">The name, or <see langword="null"/>.</param>
    /// <param name="longest">The longest result, in characters; 40 or more.</param>
    public static string NameOf(string? agency, int longest)
    {
        var text = Shortened(ParameterText.Clean(agency), longest);
        return ParameterText.FaultOf(text, longest) is null ? text : AnyAgency;
    }

    private static string Shortened(string text, int longest) =>
        text.Length <= longest ? text
        : char.IsHighSurrogate(text[longest - 2]) ? text[..(longest - 2)] + "…"
        : text[..(longest - 1)] + "…";
}
