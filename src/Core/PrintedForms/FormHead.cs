namespace TalentSettlement.Core.PrintedForms;

/// <summary>What stands at the top of every form.</summary>
/// <param name="Form">Which form it is.</param>
/// <param name="CaseNumber">The number of the case.</param>
/// <param name="PrintedOn">The China date of printing, in words.</param>
/// <param name="Document">The number of the document itself; absent where it has none of its own.</param>
/// <param name="Code">What the QR code holds: the address that verifies the document, or what names it at the window.</param>
public sealed record FormHead(PrintedForm Form, string CaseNumber, string PrintedOn, string? Document, string Code)
{
    /// <summary>Hidden: forms hold personal data.</summary>
    public override string ToString() => $"(form {Form})";
}
