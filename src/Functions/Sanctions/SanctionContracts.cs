using System.Collections.Immutable;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Functions.Sanctions;

/// <summary>Importing a finding that predates the system (D2).</summary>
/// <param name="IdentityNumber">The person's identity number, 18 characters.</param>
/// <param name="FoundAt">When the fraud was found.</param>
/// <param name="Grounds">What was found, 1 to 500 characters.</param>
/// <param name="Reference">The file it stands in, 1 to 60 letters, digits and hyphens; the same reference is the same finding.</param>
public sealed record ImportSanction(string IdentityNumber, DateTimeOffset FoundAt, string Grounds, string Reference);

/// <summary>Looking a person's findings up.</summary>
/// <param name="IdentityNumber">The person's identity number, 18 characters.</param>
public sealed record SearchSanctions(string IdentityNumber);

/// <summary>Annulling an imported finding.</summary>
/// <param name="IdentityNumber">The person's identity number, 18 characters.</param>
/// <param name="Reference">The reference it was imported under.</param>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record AnnulSanction(string IdentityNumber, string Reference, string Reason);

/// <summary>Annulling the finding of a case on appeal.</summary>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record AnnulFinding(string Reason);

/// <summary>Every finding against a person, standing or annulled.</summary>
/// <param name="Items">The findings.</param>
public sealed record SanctionList(ImmutableArray<Sanction> Items);
