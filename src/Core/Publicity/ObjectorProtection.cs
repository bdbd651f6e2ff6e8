using System.Text;

namespace TalentSettlement.Core.Publicity;

/// <summary>Keeps who objects out of what the applicant reads (异议人保护, N14).</summary>
public static class ObjectorProtection
{
    private const int ShortestOfLetters = 4;
    private const int ShortestOfIdeographs = 2;

    // What stands before a contact rather than in it.
    private static readonly HashSet<string> Labels = ["电话", "手机", "微信", "邮箱", "邮件", "联系", "地址", "姓名", "本人", "联系人", "联系电话", "联系方式", "手机号", "email", "mail", "phone", "mobile", "wechat"];

    /// <summary>Whether a reason repeats a part of the contact that whoever objected has left.</summary>
    /// <remarks>
    /// Parts are what stands between blanks and punctuation; ideographs from two on, other letters and digits from four on. Blanks and hyphens within
    /// a number, and upper or lower case, make no difference.
    /// </remarks>
    /// <param name="words">What was said.</param>
    /// <param name="reason">The reason for the applicant.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsBetrayedBy(this ObjectionWords words, string reason)
    {
        var said = Bare(reason);
        return Parts(words.Contact ?? "").Append(Digits(words.Contact ?? "")).Any(part => IsTelling(part) && said.Contains(part, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Parts(string contact)
    {
        var part = new StringBuilder();
        foreach (var character in contact.Append(' '))
        {
            if (char.IsLetterOrDigit(character))
            {
                part.Append(char.ToLowerInvariant(character));
            }
            else if (part.Length > 0)
            {
                yield return part.ToString();
                part.Clear();
            }
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static bool IsTelling(string part) =>
        !Labels.Contains(part) && part.Length >= (part.All(character => character > '\u2e7f') ? ShortestOfIdeographs : ShortestOfLetters);
}
