using System.Globalization;
using System.Text.RegularExpressions;
using TalentSettlement.Core.PrintedForms;
using TalentSettlement.Core.Tests.PrintedForms;
using TalentSettlement.Functions.PrintedForms;

namespace TalentSettlement.Functions.Tests.PrintedForms;

/// <summary>The forms as a browser prints them: A4, the pages that they need, legible text (S-21, S-23).</summary>
[Trait("Demand", "S-23")]
public sealed partial class PaperTests : IDisposable
{
    private const double Tolerance = 1;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("forms-");

    public void Dispose() => _folder.Delete(recursive: true);

    [PrintedTheory]
    [InlineData(PrintedForm.MaterialList, 2, "104分")]
    [InlineData(PrintedForm.ReportFormOne, 1, "再婚")]
    [InlineData(PrintedForm.ReportFormTwo, 1, "104")]
    [InlineData(PrintedForm.ReviewForm, 2, "101")]
    [InlineData(PrintedForm.CorrectionNotice, 1, "重新复印本人页")]
    [InlineData(PrintedForm.DetentionReceipt, 2, "KL-2013-0008")]
    [InlineData(PrintedForm.CancellationForm, 1, "家庭计划改变")]
    [InlineData(PrintedForm.ChangeForm, 1, "陈秀<英>")]
    [InlineData(PrintedForm.EntryNotice, 1, "TZ-2013-000031")]
    [InlineData(PrintedForm.EntryCard, 1, "ZB-2013-000031")]
    [InlineData(PrintedForm.AgriculturalTransferCard, 1, "NZF-2013-000031")]
    public async Task Every_form_prints_on_A4_with_name_number_and_figures_S23_SC31(PrintedForm form, int pages, string figure)
    {
        var pdf = await Chromium.Print(new FormPages().Render(Dossiers.Content(form)), _folder.FullName, $"{form}");

        var sheet = await Chromium.Run("pdfinfo", pdf);
        var text = WhiteSpace().Replace(await Chromium.Run("pdftotext", "-layout", pdf, "-"), "");

        Assert.Equal(pages, int.Parse(Pages().Match(sheet).Groups[1].Value, CultureInfo.InvariantCulture));
        Assert.Equal(595, double.Parse(Size().Match(sheet).Groups[1].Value, CultureInfo.InvariantCulture), Tolerance);
        Assert.Equal(842, double.Parse(Size().Match(sheet).Groups[2].Value, CultureInfo.InvariantCulture), Tolerance);
        Assert.All([Dossiers.Name, Dossiers.Number.Value, "SZ-2013-000031", figure, $"共{pages}页"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex Pages();

    [GeneratedRegex(@"Page size:\s+([\d.]+) x ([\d.]+) pts")]
    private static partial Regex Size();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
