using System.Diagnostics;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Functions.PrintedForms;

/// <summary>Shows the list of materials.</summary>
public static class MaterialListViews
{
    /// <summary>The list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="rules">The rules under which it was drawn up.</param>
    public static MaterialListView Of(MaterialList list, MaterialListRules rules) => new(
        list.Rules.ToString(),
        list.Table.ToString(),
        list.On,
        list.Points,
        [.. list.Items.Select(item => Line(item, rules))],
        new BindingView(list.Binding.Paper, list.Binding.BindingMargin, [.. list.Binding.Rules.Select(rule => rule.Zh)], [.. list.Binding.Rules.Select(rule => rule.En)]));

    private static MaterialLine Line(MaterialListItem item, MaterialListRules rules) => new(
        item.Number,
        item.Material.Code,
        item.Material.Name.Zh,
        item.Material.Name.En,
        item.Material.Section,
        item.Material.Form,
        item.Pieces,
        item.Sheets,
        item.Material.Attestations,
        rules.Departments[item.Material.Department].Zh,
        [.. item.Reasons.Select(Ground)],
        item.Material.Remark?.Zh,
        item.Material.Remark?.En);

    private static MaterialGround Ground(MaterialReason reason) => reason switch
    {
        MaterialReason.ForPoints(var indicator, var rule, var points) => new(rule.Zh, rule.En, indicator.Value, points),
        MaterialReason.ForFact(_, var words) => new(words.Zh, words.En, null, null),
        MaterialReason.ForCondition(var words) => new(words.Zh, words.En, null, null),
        _ => throw new UnreachableException(),
    };
}
