using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>Fills in what the window hands out: what is to be corrected, and receipts for detained papers.</summary>
internal static class WindowForms
{
    /// <summary>The notice of what is to be corrected, of the last return (S-29, N12).</summary>
    public static FormContent.Correction Correction(PointsCase @case, FormSources sources)
    {
        var (file, returned) = (@case.File, @case.File.Returns[^1]);
        return new FormContent.Correction(
            FormContents.Head(PrintedForm.CorrectionNotice, @case, sources, $"{file.Number}-{file.Attempt}-{returned.HandIn}"),
            FormContents.Person(@case, sources),
            FormText.Of(file.HandIns.Single(handIn => handIn.Number == returned.HandIn).At),
            FormText.Of(returned.At),
            [.. returned.Faults.Select(fault => Row(fault, DeclaredMaterials.Of(@case, sources.Law, sources.Materials), sources))],
            DossierForms.HandInBy(((PointsCase.AwaitingMaterial)@case).Term, sources),
            returned.Justification?.Reason);
    }

    /// <summary>The receipts of detention (S-31, N24).</summary>
    public static FormContent.Detention Detention(PointsCase @case, FormSources sources) => new(
        FormContents.Head(PrintedForm.DetentionReceipt, @case, sources),
        FormContents.Person(@case, sources),
        [.. @case.File.Custody.GroupBy(entry => entry.Receipt).Select(chain => Paper([.. chain], @case, sources))]);

    private static DetainedPaper Paper(CustodyEntry[] chain, PointsCase @case, FormSources sources) => new(
        chain[0].Receipt,
        $"{@case.File.Number.Value}/{chain[0].Receipt}",
        sources.MaterialNamed(chain[0].Item)?.Name.Zh ?? chain[0].Item,
        FormText.Of(chain[0].At),
        [.. chain.Select(link => new CustodyRow(FormText.Of(link.At), FormWords.Of(link.Step), Holder(link, sources)))]);

    // A paper that was given back is recorded as held by "agency".
    private static string Holder(CustodyEntry link, FormSources sources) =>
        link.Holder == "agency" ? sources.Agency?.Name ?? "经办机构" : link.Holder;

    private static FaultRow Row(MaterialFault fault, MaterialList? list, FormSources sources)
    {
        var item = list?.Find(new MaterialCode(fault.Item));
        return new FaultRow(
            item is null ? "" : $"{item.Number}",
            item?.Material.Name.Zh ?? sources.MaterialNamed(fault.Item)?.Name.Zh ?? fault.Item,
            sources.Materials.Faults.GetValueOrDefault(fault.Code)?.Zh ?? fault.Code,
            fault.Remark ?? "");
    }
}
