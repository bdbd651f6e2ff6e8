using System.Collections.Immutable;

namespace TalentSettlement.Functions.Progress;

/// <summary>A personal progress query (本人查询, S-41, S-58); in the body, so that no number stands in an address.</summary>
/// <param name="Name">The name.</param>
/// <param name="IdentityNumber">The identity number, 18 characters.</param>
public sealed record AskProgress(string Name, string IdentityNumber)
{
    /// <summary>Hidden: it holds personal data.</summary>
    public override string ToString() => "(progress query)";
}

/// <summary>The progress of whoever bears both name and number; empty for any other pair, known or not.</summary>
/// <param name="Cases">The cases.</param>
public sealed record ProgressAnswer(ImmutableArray<ProgressLine> Cases);

/// <summary>One case.</summary>
/// <param name="Procedure"><c>talent</c> or <c>points</c>.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Since">Since when it is open, a China date.</param>
public sealed record ProgressLine(string Procedure, string State, DateOnly Since);
