using System.Text.Json.Serialization;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Commitment;

/// <summary>The version of the letter of commitment, for example <c>v2</c>.</summary>
/// <param name="Value">The version as written.</param>
[JsonConverter(typeof(CodeText<CommitmentVersion>))]
public readonly record struct CommitmentVersion(string Value) : ICode<CommitmentVersion>
{
    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    static CommitmentVersion ICode<CommitmentVersion>.Read(string text) => new(text);
}
