using System.Collections.Immutable;
using TalentSettlement.Core.PrintedForms;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Functions.PrintedForms;

/// <summary>The forms that can be printed for a case now.</summary>
/// <param name="Forms">The forms, in binding order.</param>
public sealed record PrintableForms(ImmutableArray<PrintableForm> Forms);

/// <summary>A form that can be printed now.</summary>
/// <param name="Form">Which form.</param>
/// <param name="Address">Where its page is.</param>
public sealed record PrintableForm(PrintedForm Form, string Address);

/// <summary>The list of materials: what is handed in, in binding order (S-21, S-23).</summary>
/// <param name="Rules">The rules under which it was drawn up.</param>
/// <param name="Table">The points table of the case.</param>
/// <param name="CountedOn">The China date for which the points were counted.</param>
/// <param name="Points">The total that the papers are to prove.</param>
/// <param name="Items">The papers, in binding order.</param>
/// <param name="Binding">How they are bound.</param>
public sealed record MaterialListView(
    string Rules, string Table, DateOnly CountedOn, decimal Points, ImmutableArray<MaterialLine> Items, BindingView Binding);

/// <summary>A paper on the list.</summary>
/// <param name="Number">Its place in the binding, from 1.</param>
/// <param name="Item">Its code: faults, receipts and checks of originals name it.</param>
/// <param name="NameZh">What it is called.</param>
/// <param name="NameEn">The same in English.</param>
/// <param name="Section">The section of the list.</param>
/// <param name="Form">In which form it is handed in.</param>
/// <param name="Pieces">How many of it.</param>
/// <param name="Sheets">How many sheets of A4 in all; absent when it depends on the paper.</param>
/// <param name="Attestations">Who signs, seals, or sees the original.</param>
/// <param name="Department">The department that examines it.</param>
/// <param name="Why">Why it is asked for.</param>
/// <param name="RemarkZh">What the agency must know besides; absent when there is nothing.</param>
/// <param name="RemarkEn">The same in English.</param>
public sealed record MaterialLine(
    int Number,
    MaterialCode Item,
    string NameZh,
    string NameEn,
    MaterialSection Section,
    MaterialForm Form,
    int Pieces,
    int? Sheets,
    ImmutableArray<MaterialAttestation> Attestations,
    string Department,
    ImmutableArray<MaterialGround> Why,
    string? RemarkZh,
    string? RemarkEn);

/// <summary>Why a paper is asked for.</summary>
/// <param name="Zh">In words: the rule of the indicator, or what was stated.</param>
/// <param name="En">The same in English.</param>
/// <param name="Indicator">The indicator whose points it proves; absent for what is no indicator.</param>
/// <param name="Points">The points that it proves; below zero for a deduction.</param>
public sealed record MaterialGround(string Zh, string En, string? Indicator, decimal? Points);

/// <summary>How the papers are bound.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="BindingMargin">The margin on the left that stays free, in millimetres.</param>
/// <param name="RulesZh">What is to be observed.</param>
/// <param name="RulesEn">The same in English.</param>
public sealed record BindingView(string Paper, int BindingMargin, ImmutableArray<string> RulesZh, ImmutableArray<string> RulesEn);
