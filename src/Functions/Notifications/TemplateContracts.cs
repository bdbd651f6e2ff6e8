using System.Collections.Immutable;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Functions.Notifications;

/// <summary>The wordings of all texts.</summary>
/// <param name="Items">One for each kind and version, the latest of a kind first; that one is in use.</param>
public sealed record TemplateList(ImmutableArray<TemplatePreview> Items);

/// <summary>One wording, and what it can become.</summary>
/// <param name="Kind">What the text says.</param>
/// <param name="Version">Its version.</param>
/// <param name="Text">The text with its signature, the names of its gaps in braces.</param>
/// <param name="Parameters">The gaps.</param>
/// <param name="Longest">The longest text in characters of UCS-2, the signature included.</param>
/// <param name="Segments">How many messages the longest text is paid for as.</param>
public sealed record TemplatePreview(string Kind, int Version, string Text, ImmutableArray<SmsParameter> Parameters, int Longest, int Segments)
{
    /// <summary>Shows a template.</summary>
    /// <param name="template">The template.</param>
    public static TemplatePreview Of(SmsTemplate template)
    {
        var longest = template.Longest;
        return new TemplatePreview(template.Kind.Code, template.Version, $"【{template.Signature}】{template.Text}", template.Parameters, longest.Length, longest.Segments);
    }
}
