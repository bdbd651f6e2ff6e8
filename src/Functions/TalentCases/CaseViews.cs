using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>What of a case is shown to its applicant.</summary>
/// <param name="law">The rules in force, for names and words.</param>
/// <param name="seals">Verifies comparison receipts.</param>
public sealed class CaseViews(LawBook law, ReceiptSeals seals)
{
    /// <summary>A case as its applicant sees it.</summary>
    /// <param name="loaded">The case.</param>
    /// <returns>The view.</returns>
    public CaseView Of(LoadedCase<TalentCase> loaded)
    {
        var state = loaded.State;
        var file = state.File;
        return new CaseView(
            TalentReceipts.Of(loaded),
            file.Applicant.Name.Masked,
            file.Application,
            [.. file.Uploads.Select(Of)],
            file.Attempts,
            BoardOf(state) is { } board ? [.. board.Items.Select(item => Of(item, state))] : [],
            state is TalentCase.SentBack { Corrections: var corrections } ? [.. corrections.Select(Of)] : [],
            TalentCase.PermitOf(state) is { } permit ? new PermitView(permit.Number, permit.VerificationCode, permit.IssuedAt.InChina, permit.ValidThrough) : null,
            DeliveryOf(state) switch { Delivery.AtWindow => "window", Delivery.MailCollectOnDelivery => "mail-collect-on-delivery", _ => null },
            state is TalentCase.LegacyLane or TalentCase.LegacyClosed ? "handled-under-original-flow" : null,
            file.Previous?.ToString(),
            state is TalentCase.Refused { Sanction: var sanction } ? sanction.FreeFrom.InChina : null);
    }

    /// <summary>A line of a list.</summary>
    /// <param name="line">The stored line.</param>
    /// <returns>The line.</returns>
    public static CaseLine Of(QueuedCase line) =>
        new(line.Case.ToString(), line.Number, line.State, line.District, line.Revision, line.Since.InChina);

    /// <summary>A page of a list.</summary>
    /// <param name="page">The stored page.</param>
    /// <returns>The list.</returns>
    public static CaseList Of(ListPage<QueuedCase> page) => new([.. page.Items.Select(Of)], page.Next);

    /// <summary>The round a case shows.</summary>
    /// <param name="state">The case.</param>
    /// <returns>The board, or <see langword="null"/> when it is not before, or after, a review.</returns>
    public static ReviewBoard? BoardOf(TalentCase state) => state switch
    {
        TalentCase.UnderReview { Board: var board } => board,
        TalentCase.SentBack { Board: var board } => board,
        TalentCase.Refused { Board: var board } => board,
        TalentCase.Passed { Board: var board } => board,
        TalentCase.Permitted { Board: var board } => board,
        TalentCase.Closed { Board: var board } => board,
        TalentCase.RevocationPending { Before: var before } => BoardOf(before),
        _ => null,
    };

    /// <summary>An item of the review.</summary>
    /// <param name="item">The item.</param>
    /// <param name="state">The case.</param>
    /// <returns>The view.</returns>
    public ItemView Of(ItemUnderReview item, TalentCase state) => new(
        item.Item.Value,
        law.Talent.NameOf(item.Item).Zh,
        [.. item.Competent.Select(department => department.Value)],
        item.Outcome switch { ItemOutcome.Open => "open", ItemOutcome.InConflict => "in-conflict", ItemOutcome.Passed => "passed", _ => "failed" },
        (item.Outcome as ItemOutcome.Passed)?.How,
        item.Comparison is { } receipt
            ? new ComparisonView(receipt.Source, receipt.AskedAt.InChina, KebabWord.Of(receipt.Answer), receipt.Agreeing, receipt.Differing, seals.IsGenuine(state.File.Id, item.Item, receipt))
            : null);

    /// <summary>What was uploaded for an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="state">The case.</param>
    /// <returns>The files; none for a check of the records.</returns>
    public static IEnumerable<UploadView> FilesOf(ReviewItemCode item, TalentCase state) =>
        state.File.Uploads.Where(upload => upload.Element.Value == item.Value).Select(Of);

    private static UploadView Of(UploadedElement upload) => new(
        upload.Element.Value, upload.Part.Value, upload.FileName, upload.Size, KebabWord.Of(upload.Scan), upload.Content.Value);

    private CorrectionView Of(Correction correction) => new(
        correction.Item.Value,
        law.Talent.NameOf(correction.Item).Zh,
        [.. correction.Faults.Select(fault => new FaultView(fault.Code, law.Talent.Faults.Find(fault.Code).Zh, law.Talent.Faults.Find(fault.Code).FixZh, fault.Remark))]);

    private static Delivery? DeliveryOf(TalentCase state) => state switch
    {
        TalentCase.Permitted { Delivery: var delivery } => delivery,
        TalentCase.Closed { Delivery: var delivery } => delivery,
        _ => null,
    };
}
