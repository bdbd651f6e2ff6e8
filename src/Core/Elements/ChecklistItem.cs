using System.Collections.Immutable;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.Elements;

/// <summary>An element that this application requires, and why.</summary>
/// <param name="Element">The element, with its parts and seals.</param>
/// <param name="Articles">The articles of the annex that require it, for example <c>Annex I(3)</c>; at least one.</param>
/// <param name="Reviewers">The departments that review it (T-09 to T-11).</param>
public sealed record ChecklistItem(Element Element, ImmutableArray<string> Articles, CompetentDepartments Reviewers);
