using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Competence;

/// <summary>The code of one thing the joint review decides: an uploaded element or a check of the records (T-09 to T-11).</summary>
/// <param name="Value">In kebab-case; for an element the code of the element.</param>
[JsonConverter(typeof(CodeText<ReviewItemCode>))]
public readonly record struct ReviewItemCode(string Value) : ICode<ReviewItemCode>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static ReviewItemCode ICode<ReviewItemCode>.Read(string text) => new(text);
}
