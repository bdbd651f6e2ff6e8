using System.Text;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The API answered something else than expected.</summary>
/// <param name="answer">What it answered.</param>
/// <param name="expected">What was expected, in words.</param>
public sealed class ApiException(ApiAnswer answer, string expected)
    : Exception($"{answer.Request} should give {expected}, and gave {answer.Status}: {Encoding.UTF8.GetString(answer.Content.Span)}")
{
    /// <summary>What it answered.</summary>
    public ApiAnswer Answer => answer;
}
