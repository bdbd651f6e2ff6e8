namespace TalentSettlement.Core.PrintedForms;

/// <summary>A paper on a form.</summary>
/// <param name="Number">Its place in the binding.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Remark">What the agency must know besides; absent when there is nothing.</param>
/// <param name="Form">In which form it is handed in.</param>
/// <param name="Pieces">How many of it.</param>
/// <param name="Sheets">How many sheets of A4, or 按实际.</param>
/// <param name="Attestations">Who signs, seals, or sees the original.</param>
/// <param name="Why">Why it is asked for.</param>
/// <param name="Department">Who examines it.</param>
public sealed record MaterialRow(
    int Number, string Name, string? Remark, string Form, int Pieces, string Sheets, string Attestations, string Why, string Department);
