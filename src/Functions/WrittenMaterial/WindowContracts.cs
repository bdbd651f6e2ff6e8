using System.Collections.Immutable;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Functions.WrittenMaterial;

/// <summary>Written material handed in.</summary>
/// <param name="CardNumber">The number on the manager's social-security card, 4 to 40 characters; only its key is kept.</param>
/// <param name="Replaced">The items of the material list that are new or replaced since the last hand-in; empty at the first.</param>
public sealed record HandInMaterial(string CardNumber, ImmutableArray<string> Replaced)
{
    /// <summary>Hidden: it holds a card number.</summary>
    public override string ToString() => "(hand-in)";
}

/// <summary>What the papers prove.</summary>
/// <param name="Proven">The claims as proven; the window recounts them.</param>
public sealed record AcceptMaterial(ImmutableArray<Claim> Proven);

/// <summary>Material returned.</summary>
/// <param name="Faults">Every fault, at least one, at most 100.</param>
/// <param name="Justification">A supervisor's reason for naming a fault that was overlooked before, at most 500 characters.</param>
public sealed record ReturnMaterial(ImmutableArray<MaterialFault> Faults, string? Justification = null);

/// <summary>A paper detained.</summary>
/// <param name="Item">The item of the material list.</param>
/// <param name="Holder">The office that holds the paper, 1 to 60 characters; no person's name.</param>
/// <param name="Grounds">What was found, 1 to 500 characters.</param>
public sealed record DetainPaper(string Item, string Holder, string Grounds);

/// <summary>A detained paper goes on or back.</summary>
/// <param name="Receipt">The number of the receipt of detention.</param>
/// <param name="Step"><c>transferred</c> or <c>returned</c>.</param>
/// <param name="Holder">Who holds the paper from then on: an office, or <c>agency</c>.</param>
public sealed record MovePaper(string Receipt, CustodyStep Step, string Holder);
