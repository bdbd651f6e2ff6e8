using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>One version of the rules as data writes it.</summary>
internal sealed record MaterialListVersionText(
    string Version,
    DateOnly EffectiveFrom,
    string Basis,
    BindingText Binding,
    Dictionary<DepartmentCode, Wording> Departments,
    MaterialText[] Materials);
