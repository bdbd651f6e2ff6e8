using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.JointReview;

/// <summary>What a department, or the arbiter, finds on one item.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "finding")]
[JsonDerivedType(typeof(Satisfied), "satisfied")]
[JsonDerivedType(typeof(NotSatisfied), "not-satisfied")]
[JsonDerivedType(typeof(FraudFound), "fraud-found")]
public abstract record Finding
{
    private Finding()
    {
    }

    /// <summary>The item meets the requirements.</summary>
    public sealed record Satisfied : Finding;

    /// <summary>The item does not; everything wrong with it is named at once.</summary>
    /// <param name="Faults">The faults, at least one.</param>
    public sealed record NotSatisfied(ImmutableArray<Fault> Faults) : Finding;

    /// <summary>Fraud or another illegal act (弄虚作假等违法行为, T-24).</summary>
    /// <param name="Grounds">What was found, 1 to 500 characters; read by supervisors, not sent by text.</param>
    public sealed record FraudFound(string Grounds) : Finding;
}
