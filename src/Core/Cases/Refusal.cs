using System.Collections.Immutable;

namespace TalentSettlement.Core.Cases;

/// <summary>An expected "no": nothing changed, every ground is named at once, and the date from which it may be "yes" where time heals.</summary>
/// <param name="Kind">What would have to be different.</param>
/// <param name="Reasons">All grounds, at least one; the first is the leading one.</param>
/// <param name="Until">The first instant at which the ground no longer holds, where there is one.</param>
public sealed record Refusal(RefusalKind Kind, ImmutableArray<Reason> Reasons, DateTimeOffset? Until = null)
{
    /// <summary>A refusal by the state of the case.</summary>
    /// <param name="code">The reason code.</param>
    /// <param name="subject">What it is about.</param>
    /// <returns>The refusal.</returns>
    public static Refusal Conflict(string code, string? subject = null) => new(RefusalKind.Conflict, [new Reason(code, subject)]);

    /// <summary>A refusal of what was sent.</summary>
    /// <param name="code">The reason code.</param>
    /// <param name="subject">What it is about.</param>
    /// <returns>The refusal.</returns>
    public static Refusal Unacceptable(string code, string? subject = null) => new(RefusalKind.Unacceptable, [new Reason(code, subject)]);

    /// <summary>The refusal with a value for the text of its leading ground.</summary>
    /// <param name="name">The name of the value.</param>
    /// <param name="value">The value; never personal data.</param>
    /// <returns>The refusal.</returns>
    public Refusal With(string name, string value) =>
        this with { Reasons = Reasons.SetItem(0, Reasons[0] with { Detail = (Reasons[0].Detail ?? ImmutableDictionary<string, string>.Empty).Add(name, value) }) };

    /// <summary>A refusal of the person or the capacity.</summary>
    /// <param name="code">The reason code.</param>
    /// <param name="until">The first instant at which it may be allowed, where there is one.</param>
    /// <returns>The refusal.</returns>
    public static Refusal Forbidden(string code, DateTimeOffset? until = null) => new(RefusalKind.Forbidden, [new Reason(code)], until);
}
