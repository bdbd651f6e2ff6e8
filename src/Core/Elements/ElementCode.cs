using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Elements;

/// <summary>The code of an element (要件) that an applicant uploads (T-07).</summary>
/// <param name="Value">In kebab-case, for example <c>id-card</c>.</param>
[JsonConverter(typeof(CodeText<ElementCode>))]
public readonly record struct ElementCode(string Value) : ICode<ElementCode>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static ElementCode ICode<ElementCode>.Read(string text) => new(text);
}
