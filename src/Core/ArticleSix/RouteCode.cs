using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>The code of one route of article 6, for example <c>senior-skilled</c>.</summary>
/// <param name="Value">In kebab-case.</param>
[JsonConverter(typeof(CodeText<RouteCode>))]
public readonly record struct RouteCode(string Value) : ICode<RouteCode>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static RouteCode ICode<RouteCode>.Read(string text) => new(text);
}
