using System.Collections.Immutable;
using TalentSettlement.Core.Notices;

namespace TalentSettlement.Functions.Notices;

/// <summary>A step after the notice.</summary>
/// <param name="Step">The step.</param>
/// <param name="On">The China date on which it was done.</param>
public sealed record RecordStep(LastMileStep Step, DateOnly On);

/// <summary>A request to cancel.</summary>
/// <param name="Reason">Why, 1 to 200 characters.</param>
public sealed record AskCancellation(string Reason);

/// <summary>A request to change what stands on notice and card.</summary>
/// <param name="Changes">The changes, at least one; never name and identity number together.</param>
/// <param name="Proof">The SHA-256 of the proof, 64 hexadecimal digits.</param>
public sealed record AskChange(ImmutableArray<FieldChange> Changes, string? Proof = null);

/// <summary>A notice or card as anyone may verify it: number, state and dates, not whose it is.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Document"><c>entry-notice</c> or <c>index-card</c>.</param>
/// <param name="State"><c>valid</c>, <c>expired</c>, <c>revoked</c> or <c>superseded</c>.</param>
/// <param name="IssuedOn">The China date of issue; absent for a superseded document.</param>
/// <param name="ValidThrough">The last China date on which it is valid, included; absent for a superseded document.</param>
public sealed record DocumentVerification(string Number, string Document, string State, DateOnly? IssuedOn, DateOnly? ValidThrough);
