using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>Fills in the notice and the index cards (S-42, S-47).</summary>
internal static class NoticeForms
{
    /// <summary>The notice in force.</summary>
    public static FormContent.Notice Notice(PointsCase @case, FormSources sources)
    {
        var documents = PointsCase.DocumentsOf(@case)!;
        return new FormContent.Notice(
            FormContents.Head(PrintedForm.EntryNotice, @case, sources, documents.Notice.Number, documents.Notice.Code),
            FormContents.Person(@case, sources),
            sources.TargetOf(@case)?.PublicSecurity ?? "",
            sources.TargetOf(@case)?.PermitWindow.Zh ?? "",
            ReportForms.Children(@case.File.Registration.Family, child => child.Move is ChildMove.MovesAlong),
            [.. documents.Cards.Select(card => new CardRow(TitleOf(card.Kind), card.Number))],
            FormText.Of(documents.Notice.IssuedAt.ChinaDate),
            FormText.Of(documents.Cards.Min(card => card.ValidThrough)),
            documents.Notice.Supersedes);
    }

    /// <summary>A card in force.</summary>
    public static FormContent.Card Card(CardKind kind, PrintedForm form, PointsCase @case, FormSources sources)
    {
        var documents = PointsCase.DocumentsOf(@case)!;
        var card = documents.Cards.Single(card => card.Kind == kind);
        return new FormContent.Card(
            FormContents.Head(form, @case, sources, card.Number, card.Code),
            FormContents.Person(@case, sources),
            TitleOf(kind),
            documents.Notice.Number,
            ReportForms.Children(@case.File.Registration.Family, child => child.Move is ChildMove.MovesAlong),
            sources.TargetOf(@case)?.PublicSecurity ?? "",
            FormText.Of(card.IssuedOn),
            FormText.Of(card.ValidThrough),
            card.Supersedes);
    }

    private static string TitleOf(CardKind kind) => kind is CardKind.Entry ? "深圳市入户指标卡" : "深圳市农转非入户指标卡";
}
