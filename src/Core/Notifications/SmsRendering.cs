namespace TalentSettlement.Core.Notifications;

/// <summary>What became of a template and its parameters.</summary>
public abstract record SmsRendering
{
    private SmsRendering()
    {
    }

    /// <summary>The text can go out.</summary>
    /// <param name="Text">The text.</param>
    public sealed record Rendered(SmsText Text) : SmsRendering;

    /// <summary>The parameters do not fit the template.</summary>
    /// <param name="Why">The rule that is broken.</param>
    /// <param name="Parameter">The name of the parameter that breaks it.</param>
    public sealed record Refused(SmsRefusal Why, string Parameter) : SmsRendering;
}
