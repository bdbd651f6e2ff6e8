using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace TalentSettlement.Core.Notifications;

/// <summary>A text with gaps, approved under a signature, as Chinese providers ask for it.</summary>
/// <param name="Kind">What the text says.</param>
/// <param name="Version">The version of the wording; a higher one replaces a lower one.</param>
/// <param name="Signature">Who writes, without brackets (短信签名).</param>
/// <param name="Text">The text in Simplified Chinese, with the names of its parameters in braces.</param>
/// <param name="Parameters">What the text asks for.</param>
public sealed partial record SmsTemplate(
    NotificationKind Kind, int Version, string Signature, string Text, ImmutableArray<SmsParameter> Parameters)
{
    private const char Filling = '字';

    /// <summary>Fills the gaps. Control characters and the brackets of a signature are taken out of the values first.</summary>
    /// <param name="values">The value of every parameter, by name.</param>
    public SmsRendering Render(IReadOnlyDictionary<string, string> values)
    {
        if (values.Keys.Except(Parameters.Select(parameter => parameter.Name)).Order(StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            return new SmsRendering.Refused(SmsRefusal.UnknownParameter, unknown);
        }

        var clean = values.ToDictionary(value => value.Key, value => ParameterText.Clean(value.Value));
        foreach (var parameter in Parameters)
        {
            if (ParameterText.FaultOf(clean.GetValueOrDefault(parameter.Name, ""), parameter.MaxLength) is { } why)
            {
                return new SmsRendering.Refused(why, parameter.Name);
            }
        }

        // One pass: a brace inside a value is text, not another gap.
        return new SmsRendering.Rendered(new SmsText($"【{Signature}】{Gap().Replace(Text, gap => clean[gap.Groups[1].Value])}"));
    }

    /// <summary>The longest text it can become: every gap filled with its longest value.</summary>
    public SmsText Longest => ((SmsRendering.Rendered)Render(
        Parameters.ToDictionary(parameter => parameter.Name, parameter => new string(Filling, parameter.MaxLength)))).Text;

    /// <summary>The names of the gaps in the text.</summary>
    internal IEnumerable<string> Gaps() => Gap().Matches(Text).Select(gap => gap.Groups[1].Value).Distinct();

    /// <summary>The text without its gaps.</summary>
    internal string FixedText() => Gap().Replace(Text, "");

    [GeneratedRegex(@"\{([a-z]+(?:-[a-z]+)*)\}")]
    private static partial Regex Gap();
}
