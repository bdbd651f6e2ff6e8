using System.Collections.Immutable;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>A detained paper on a form, with its chain of custody (N24).</summary>
/// <param name="Receipt">The number of the receipt.</param>
/// <param name="Code">What its QR code holds.</param>
/// <param name="Item">The paper.</param>
/// <param name="DetainedAt">When it was detained.</param>
/// <param name="Steps">What happened to it since, the detention first.</param>
public sealed record DetainedPaper(string Receipt, string Code, string Item, string DetainedAt, ImmutableArray<CustodyRow> Steps);
