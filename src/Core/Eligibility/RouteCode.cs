using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Eligibility;

/// <summary>The code of one way to qualify (落户条件), for example <c>academic-bachelor</c>.</summary>
/// <param name="Value">In kebab-case.</param>
[JsonConverter(typeof(CodeText<RouteCode>))]
public readonly record struct RouteCode(string Value) : ICode<RouteCode>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static RouteCode ICode<RouteCode>.Read(string text) => new(text);
}
