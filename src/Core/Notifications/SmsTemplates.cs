using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Notifications;

/// <summary>The approved templates of all texts, every version of them (J3).</summary>
public sealed class SmsTemplates
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly ImmutableDictionary<(NotificationKind Kind, int Version), SmsTemplate> templates;

    private SmsTemplates(IEnumerable<SmsTemplate> templates) =>
        this.templates = templates.ToImmutableDictionary(template => (template.Kind, template.Version));

    /// <summary>The templates that ship with the system (<c>sms-templates.json</c>).</summary>
    public static SmsTemplates Embedded { get; } = Load(RuleText.Embedded("sms-templates.json"));

    /// <summary>Reads templates.</summary>
    /// <param name="json">The text: <c>{"signatures": [ … ], "templates": [ … ]}</c>.</param>
    /// <exception cref="FormatException">Something is wrong, or a kind of text has no template; the message names the place.</exception>
    public static SmsTemplates Load(string json)
    {
        var list = Read(json);
        return TemplateFaults.Of(list.Signatures, list.Templates).ToArray() is { Length: > 0 } faults
            ? throw new FormatException(string.Join("; ", faults))
            : new SmsTemplates(list.Templates);
    }

    /// <summary>The wording in use for a kind of text: its highest version.</summary>
    /// <param name="kind">What the text says.</param>
    public SmsTemplate Latest(NotificationKind kind) =>
        templates.Values.Where(template => template.Kind == kind).MaxBy(template => template.Version)!;

    /// <summary>A wording of before, for instance to show what a text said.</summary>
    /// <param name="kind">What the text says.</param>
    /// <param name="version">The version of the wording.</param>
    public SmsTemplate? Find(NotificationKind kind, int version) => templates.GetValueOrDefault((kind, version));

    /// <summary>Every wording there is, in the order of the kinds, the latest version first.</summary>
    public ImmutableArray<SmsTemplate> All =>
        [.. templates.Values.OrderBy(template => template.Kind).ThenByDescending(template => template.Version)];

    /// <summary>The text that a citizen gets, in the latest wording.</summary>
    /// <param name="notification">The text as the case recorded it.</param>
    public SmsRendering Render(Notification notification) => Latest(notification.Kind).Render(notification.Parameters);

    private static TemplateList Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<TemplateList>(json, Options) ?? throw new FormatException("sms templates: the text is null");
        }
        catch (JsonException broken)
        {
            // Whoever loads templates is told the place; how they are parsed is nobody's concern.
            throw new FormatException($"sms templates, {broken.Path}: {broken.Message}", broken);
        }
    }

    private sealed record TemplateList(ImmutableArray<string> Signatures, ImmutableArray<SmsTemplate> Templates);
}
