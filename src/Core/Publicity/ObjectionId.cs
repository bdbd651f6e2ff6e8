using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Publicity;

/// <summary>The identity of an objection from the public (异议); says nothing about who objects (N14).</summary>
/// <param name="Value">32 hexadecimal digits.</param>
[JsonConverter(typeof(CodeText<ObjectionId>))]
public readonly record struct ObjectionId(string Value) : ICode<ObjectionId>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static ObjectionId ICode<ObjectionId>.Read(string text) => new(text);
}
