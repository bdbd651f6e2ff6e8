using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>The code of an item of written material (材料), for example <c>household-book</c>; faults, receipts and checks of originals name it.</summary>
/// <param name="Value">In kebab-case.</param>
[JsonConverter(typeof(CodeText<MaterialCode>))]
public readonly record struct MaterialCode(string Value) : ICode<MaterialCode>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static MaterialCode ICode<MaterialCode>.Read(string text) => new(text);
}
