namespace TalentSettlement.Core.Notifications;

/// <summary>All reasons of a returned application in one parameter of a text (T-15: told at once).</summary>
public static class ReturnReasons
{
    /// <summary>The reasons, numbered; those that do not fit are counted, and the applicant is told where they stand.</summary>
    /// <param name="reasons">The reasons in plain Chinese, one or more.</param>
    /// <param name="maxLength">The longest result, in characters; 40 or more.</param>
    public static string Fit(IEnumerable<string> reasons, int maxLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, 40);
        string[] numbered = [.. reasons.Select((reason, i) => $"{i + 1}.{ParameterText.Clean(reason).TrimEnd('。', ';', '.', ';')}")];
        for (var shown = numbered.Length; shown > 0; shown--)
        {
            var text = string.Join(';', numbered[..shown]) + (shown < numbered.Length ? Rest(numbered.Length) : "");
            if (text.Length <= maxLength)
            {
                return text;
            }
        }

        var tail = $"…{Rest(numbered.Length)}";
        return numbered[0][..(maxLength - tail.Length)] + tail;
    }

    private static string Rest(int count) => $";共{count}项,全部原因请登录查看";
}
