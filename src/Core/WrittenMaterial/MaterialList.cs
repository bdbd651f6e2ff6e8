using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>The list of materials (材料清单, S-21): what one person hands in, in the order in which it is bound (S-23).</summary>
/// <param name="Rules">The rules under which it was drawn up.</param>
/// <param name="Table">The points table of the case.</param>
/// <param name="On">The day for which the points were counted, a China date.</param>
/// <param name="Points">The total that the papers are to prove.</param>
/// <param name="Items">The items, in binding order.</param>
/// <param name="Binding">How it is bound.</param>
public sealed record MaterialList(
    RuleSetVersion Rules, RuleSetVersion Table, DateOnly On, decimal Points, ImmutableArray<MaterialListItem> Items, BindingRules Binding)
{
    /// <summary>The item of a code, or null when the person does not need it.</summary>
    /// <param name="code">The code.</param>
    public MaterialListItem? Find(MaterialCode code) => Items.FirstOrDefault(item => item.Material.Code == code);
}
