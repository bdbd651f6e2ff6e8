using System.Collections.Immutable;

namespace TalentSettlement.Core.Elements;

/// <summary>One file that an element consists of (A9): the front of an identity card, or a whole certificate.</summary>
/// <param name="Code">The code of the part.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Form">In which form it is to be scanned or photographed.</param>
/// <param name="Seals">The seals that it must bear; usually none.</param>
public sealed record ElementPart(PartCode Code, Wording Name, DocumentForm Form, ImmutableArray<RequiredSeal> Seals);
