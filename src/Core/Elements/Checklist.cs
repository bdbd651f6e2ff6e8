using System.Collections.Immutable;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.Elements;

/// <summary>The elements that an application requires (应上传要件), in the order of the annex.</summary>
/// <param name="Rules">The rules under which it was drawn up.</param>
/// <param name="Items">The elements required, each once.</param>
public sealed record Checklist(RuleSetVersion Rules, ImmutableArray<ChecklistItem> Items);
