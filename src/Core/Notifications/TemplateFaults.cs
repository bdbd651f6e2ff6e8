using System.Collections.Immutable;

namespace TalentSettlement.Core.Notifications;

/// <summary>What makes a list of templates unusable: found at the start, not when a citizen waits for a text.</summary>
internal static class TemplateFaults
{
    /// <summary>The longest text that providers take, signature included.</summary>
    private const int Longest = 500;

    public static IEnumerable<string> Of(ImmutableArray<string> signatures, ImmutableArray<SmsTemplate> templates)
    {
        if (signatures.IsDefaultOrEmpty || templates.IsDefaultOrEmpty)
        {
            return ["sms templates: signatures and templates must be given"];
        }

        return templates.SelectMany((template, i) => In($"templates[{i}] ({template.Kind.Code}, version {template.Version})", template, signatures))
            .Concat(templates.GroupBy(template => (template.Kind, template.Version)).Where(same => same.Count() > 1)
                .Select(same => $"templates: {same.Key.Kind.Code}, version {same.Key.Version} stands there twice"))
            .Concat(Enum.GetValues<NotificationKind>().Except(templates.Select(template => template.Kind))
                .Select(kind => $"templates: {kind.Code} is missing"));
    }

    private static IEnumerable<string> In(string place, SmsTemplate template, ImmutableArray<string> signatures)
    {
        if (!signatures.Contains(template.Signature))
        {
            yield return $"{place}, signature: not one of the approved signatures";
        }

        if (template.FixedText().IndexOfAny(['【', '】', '{', '}', '\n']) >= 0)
        {
            yield return $"{place}, text: a bracket, a line break or a brace that encloses no name";
        }

        if (template.Parameters.IsDefault)
        {
            yield return $"{place}, parameters: must be a list";
            yield break;
        }

        foreach (var name in template.Gaps().Except(template.Parameters.Select(parameter => parameter.Name)))
        {
            yield return $"{place}, text: {{{name}}} is not among the parameters";
        }

        foreach (var (name, same) in template.Parameters.GroupBy(parameter => parameter.Name).Select(group => (group.Key, group.ToArray())))
        {
            if (!template.Gaps().Contains(name) || same.Length > 1 || same[0].MaxLength < 1)
            {
                yield return $"{place}, parameters, {name}: not in the text, given twice, or without a length";
            }
        }

        if (template.Signature.Length + 2 + template.FixedText().Length + template.Parameters.Sum(parameter => parameter.MaxLength) is > Longest and var length)
        {
            yield return $"{place}: {length} characters at the longest, more than {Longest}";
        }
    }
}
