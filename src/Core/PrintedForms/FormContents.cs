using System.Diagnostics;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>Fills in the forms of a case (S-21, S-29, S-31, S-36, S-38, S-42).</summary>
public static class FormContents
{
    /// <summary>Fills in a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="case">The case.</param>
    /// <param name="reader">Who asks.</param>
    /// <param name="sources">What it is filled in from besides the case.</param>
    /// <returns>The content; <see langword="null"/> when the law does not provide for the form now.</returns>
    public static FormContent? Of(PrintedForm form, PointsCase @case, FormReader reader, FormSources sources) =>
        FormRules.MayPrint(form, @case, reader) ? Fill(form, @case, sources) : null;

    /// <summary>What stands at the top of a form.</summary>
    internal static FormHead Head(PrintedForm form, PointsCase @case, FormSources sources, string? document = null, string? code = null) => new(
        form,
        @case.File.Number.Value,
        FormText.Of(sources.PrintedAt.ChinaDate),
        document,
        code is null ? $"{@case.File.Number.Value}/{KebabWord.Of(form)}" : new Uri(sources.Verification, code).AbsoluteUri);

    /// <summary>The person on a form.</summary>
    internal static FormPerson Person(PointsCase @case, FormSources sources)
    {
        var (applicant, facts) = (@case.File.Applicant, @case.File.Registration);
        return new FormPerson(
            applicant.Name.Value,
            FormWords.Of(applicant.IdentityNumber.Sex),
            FormText.Of(applicant.IdentityNumber.DateOfBirth),
            applicant.IdentityNumber.Value,
            applicant.Mobile.Value[3..],
            facts.SocialSecurityNumber ?? "",
            FormWords.Of(facts.Household),
            facts.Origin ?? "",
            sources.TargetOf(@case)?.NameOn(sources.PrintedAt.ChinaDate)?.Zh ?? "",
            FormWords.Of(facts.Family?.Status),
            sources.Agency?.Name ?? "");
    }

    private static FormContent Fill(PrintedForm form, PointsCase @case, FormSources sources) => form switch
    {
        PrintedForm.MaterialList => DossierForms.Materials(@case, sources),
        PrintedForm.ReportFormOne => ReportForms.One(@case, sources),
        PrintedForm.ReportFormTwo => ReportForms.Two(@case, sources),
        PrintedForm.ReviewForm => DossierForms.Review(@case, sources),
        PrintedForm.CorrectionNotice => WindowForms.Correction(@case, sources),
        PrintedForm.DetentionReceipt => WindowForms.Detention(@case, sources),
        PrintedForm.CancellationForm => RequestForms.Cancellation(@case, sources),
        PrintedForm.ChangeForm => RequestForms.Change(@case, sources),
        PrintedForm.EntryNotice => NoticeForms.Notice(@case, sources),
        PrintedForm.EntryCard => NoticeForms.Card(Notices.CardKind.Entry, form, @case, sources),
        PrintedForm.AgriculturalTransferCard => NoticeForms.Card(Notices.CardKind.AgriculturalTransfer, form, @case, sources),
        _ => throw new UnreachableException(),
    };
}
