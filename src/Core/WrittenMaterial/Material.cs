using System.Collections.Immutable;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>A paper that may be asked for (材料), whoever asks for it.</summary>
public sealed record Material
{
    internal Material(MaterialText text, ImmutableArray<MaterialAsk> asks)
    {
        (Code, Section, Name, Form, Pieces) = (text.Code, text.Section, text.Name, text.Form, text.Pieces);
        (Sheets, Department, Confidence, Remark) = (text.Sheets, text.Department, text.Confidence, text.Remark);
        Attestations = [.. text.Attestations ?? []];
        Sources = [.. text.Sources];
        Asks = asks;
    }

    /// <summary>Its code.</summary>
    public MaterialCode Code { get; }

    /// <summary>Where it stands in the binding.</summary>
    public MaterialSection Section { get; }

    /// <summary>What it is called.</summary>
    public Wording Name { get; }

    /// <summary>In which form it is handed in.</summary>
    public MaterialForm Form { get; }

    /// <summary>How many papers it has.</summary>
    public MaterialPieces Pieces { get; }

    /// <summary>How many sheets of A4 one paper takes; absent when it depends on the paper (按实际页数).</summary>
    public int? Sheets { get; }

    /// <summary>Who signs, seals, or sees the original, in this order.</summary>
    public ImmutableArray<MaterialAttestation> Attestations { get; }

    /// <summary>The department that examines it.</summary>
    public DepartmentCode Department { get; }

    /// <summary>What the agency must know besides; absent when there is nothing.</summary>
    public Wording? Remark { get; }

    /// <summary>How well it is founded that the paper is asked for.</summary>
    public Confidence Confidence { get; }

    /// <summary>Where that was found, by the tags of <see cref="MaterialListRuleSets.Sources"/>.</summary>
    public ImmutableArray<string> Sources { get; }

    /// <summary>When it is asked for.</summary>
    internal ImmutableArray<MaterialAsk> Asks { get; }
}
