using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Elements;

/// <summary>The code of one part of an element, uploaded as a file of its own (A9).</summary>
/// <param name="Value">In kebab-case, for example <c>id-front</c>; an element of one part gives the part its own code.</param>
[JsonConverter(typeof(CodeText<PartCode>))]
public readonly record struct PartCode(string Value) : ICode<PartCode>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static PartCode ICode<PartCode>.Read(string text) => new(text);
}
