using System.Collections.Immutable;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>Which forms can be printed when, and by whom (S-21, S-36, S-38, S-42, S-54).</summary>
public static class FormRules
{
    private static readonly ImmutableArray<PrintedForm> Dossier =
        [PrintedForm.MaterialList, PrintedForm.ReportFormOne, PrintedForm.ReportFormTwo, PrintedForm.ReviewForm];

    /// <summary>What can be printed now, in binding order.</summary>
    /// <param name="case">The case.</param>
    /// <param name="reader">Who asks.</param>
    public static ImmutableArray<PrintedForm> Printable(PointsCase @case, FormReader reader) =>
        [.. Enum.GetValues<PrintedForm>().Where(form => MayPrint(form, @case, reader))];

    /// <summary>Whether the law provides for a form in the state of the case.</summary>
    /// <param name="form">The form.</param>
    /// <param name="case">The case.</param>
    /// <param name="reader">Who asks.</param>
    public static bool MayPrint(PrintedForm form, PointsCase @case, FormReader reader) => form switch
    {
        _ when Dossier.Contains(form) => HasDossier(@case),
        PrintedForm.CorrectionNotice => @case is PointsCase.AwaitingMaterial { File.Returns.IsEmpty: false },
        PrintedForm.DetentionReceipt => !@case.File.Custody.IsEmpty,
        PrintedForm.CancellationForm => @case.File.Cancellation is not null && !@case.HasEnded,
        PrintedForm.ChangeForm => ChangeRules.IssuedOf(@case)?.Change is not null,
        PrintedForm.EntryNotice => HandsOut(@case, reader) is not null,
        PrintedForm.EntryCard => Has(CardKind.Entry, @case, reader),
        PrintedForm.AgriculturalTransferCard => Has(CardKind.AgriculturalTransfer, @case, reader),
        _ => false,
    };

    // After publicity, and where there is an indicator stage after the indicator (S-21, S-54); until the decision the papers are with the bureau.
    internal static bool HasDossier(PointsCase @case) =>
        @case is PointsCase.AwaitingMaterial { Term.AwaitsIndicator: false } or PointsCase.AtWindow or PointsCase.Examining or PointsCase.AwaitingReform;

    private static bool Has(CardKind kind, PointsCase @case, FormReader reader) =>
        HandsOut(@case, reader) is { Cards: var cards } && cards.Any(card => card.Kind == kind);

    // What waits at the window for the agency's manager with the own card is not printed by anybody else before (S-42).
    private static EntryDocuments? HandsOut(PointsCase @case, FormReader reader) => @case switch
    {
        PointsCase.Printed { Documents: var documents } => reader is FormReader.Bureau ? documents : null,
        PointsCase.Collected or PointsCase.Moving or PointsCase.Settled => PointsCase.DocumentsOf(@case),
        _ => null,
    };
}
