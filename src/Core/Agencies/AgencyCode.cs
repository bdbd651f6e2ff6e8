using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Agencies;

/// <summary>The code under which the city's register holds a recognised agency (经办机构), for example <c>qihang</c>.</summary>
/// <param name="Value">Lower-case letters, digits and hyphens, 2 to 40 characters.</param>
[JsonConverter(typeof(CodeText<AgencyCode>))]
public readonly record struct AgencyCode(string Value) : ICode<AgencyCode>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static AgencyCode ICode<AgencyCode>.Read(string text) => new(text);
}
