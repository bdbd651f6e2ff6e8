using System.Collections.Immutable;

namespace TalentSettlement.Functions.Elements;

/// <summary>What an application must upload.</summary>
/// <param name="Rules">The version of the rules.</param>
/// <param name="Items">The elements, in the order of the annex.</param>
public sealed record ChecklistView(string Rules, ImmutableArray<ChecklistLine> Items);

/// <summary>One element.</summary>
/// <param name="Element">Its code.</param>
/// <param name="NameZh">What it is called, in Chinese.</param>
/// <param name="NameEn">What it is called, in English.</param>
/// <param name="Articles">The articles of the annex that require it.</param>
/// <param name="Departments">Who reviews it.</param>
/// <param name="Parts">Its parts, each one file.</param>
public sealed record ChecklistLine(
    string Element, string NameZh, string NameEn, ImmutableArray<string> Articles, ImmutableArray<string> Departments, ImmutableArray<ChecklistPart> Parts);

/// <summary>One part of an element.</summary>
/// <param name="Part">Its code.</param>
/// <param name="Seals">The seals it must bear: whose, and on which copy.</param>
/// <param name="Missing">Why it still counts as missing: a reason code; absent when it is there.</param>
public sealed record ChecklistPart(string Part, ImmutableArray<string> Seals, string? Missing);
