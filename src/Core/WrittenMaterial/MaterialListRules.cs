using System.Collections.Frozen;
using System.Collections.Immutable;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>Which papers are asked for, and in which order they are bound, from a day on (S-21, S-23).</summary>
public sealed record MaterialListRules
{
    internal MaterialListRules(RuleSetVersion version, MaterialListVersionText text, MaterialListReader reader)
    {
        Version = version;
        EffectiveFrom = text.EffectiveFrom;
        Binding = reader.Binding(text.Binding);
        Departments = text.Departments.ToFrozenDictionary();
        Materials = reader.Materials(text.Materials, Departments);
    }

    /// <summary>Which rules these are; a case pins it.</summary>
    public RuleSetVersion Version { get; }

    /// <summary>The first day on which they hold.</summary>
    public DateOnly EffectiveFrom { get; }

    /// <summary>How the papers are bound.</summary>
    public BindingRules Binding { get; }

    /// <summary>Every paper that may be asked for, in binding order.</summary>
    public ImmutableArray<Material> Materials { get; }

    /// <summary>What the departments are called that examine papers and points.</summary>
    public FrozenDictionary<DepartmentCode, Wording> Departments { get; }
}
