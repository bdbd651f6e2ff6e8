using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>A paper as data writes it.</summary>
internal sealed record MaterialText(
    MaterialCode Code,
    MaterialSection Section,
    Wording Name,
    MaterialForm Form,
    DepartmentCode Department,
    Confidence Confidence,
    string[] Sources,
    MaterialAskText[] AskedFor,
    MaterialPieces Pieces = MaterialPieces.One,
    int? Sheets = null,
    MaterialAttestation[]? Attestations = null,
    Wording? Remark = null);
