using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Agencies;

/// <summary>The version of the entrustment agreement, for example <c>v1</c>.</summary>
/// <param name="Value">The version as written.</param>
[JsonConverter(typeof(CodeText<AgreementVersion>))]
public readonly record struct AgreementVersion(string Value) : ICode<AgreementVersion>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static AgreementVersion ICode<AgreementVersion>.Read(string text) => new(text);
}
