using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Competence;

/// <summary>The code of a department that takes part in the joint review (联审部门, T-08); which ones there are is dated data.</summary>
/// <param name="Value">In lower case, for example <c>hrss</c>.</param>
[JsonConverter(typeof(CodeText<DepartmentCode>))]
public readonly record struct DepartmentCode(string Value) : ICode<DepartmentCode>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static DepartmentCode ICode<DepartmentCode>.Read(string text) => new(text);
}
