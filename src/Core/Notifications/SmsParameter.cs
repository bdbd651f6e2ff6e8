namespace TalentSettlement.Core.Notifications;

/// <summary>One thing that a template asks for.</summary>
/// <param name="Name">The name between braces, in kebab-case.</param>
/// <param name="MaxLength">The longest value, in UTF-16 characters.</param>
public sealed record SmsParameter(string Name, int MaxLength);
