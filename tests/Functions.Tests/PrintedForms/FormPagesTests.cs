using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PrintedForms;
using TalentSettlement.Core.Tests.PrintedForms;
using TalentSettlement.Functions.PrintedForms;

namespace TalentSettlement.Functions.Tests.PrintedForms;

/// <summary>Pages of forms hold what is on the form and nothing that runs or loads.</summary>
[Trait("Demand", "S-21")]
public sealed partial class FormPagesTests
{
    private const string Attack = """<script src="https://evil.example/x.js">alert('1')</script>{{Person.Name}}&amp;""";
    private static readonly FormPages Pages = new();

    public static TheoryData<PrintedForm> Forms => [.. Enum.GetValues<PrintedForm>()];

    [Theory]
    [MemberData(nameof(Forms))]
    public void No_page_loads_anything(PrintedForm form) => Assert.DoesNotMatch(Loading(), Pages.Render(Dossiers.Content(form)));

    [Fact]
    public void What_a_person_has_written_is_text_and_nothing_else()
    {
        var asked = Dossiers.Accepted with { File = Dossiers.File with { Cancellation = new CancellationRequest(Dossiers.Printed, "qihang-1", Attack) } };

        var page = Pages.Render(FormContents.Of(PrintedForm.CancellationForm, asked, FormReader.Declarant, Dossiers.Sources)!);

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains($"<td>{Attack}</td>", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public void No_template_writes_a_value_unencoded()
    {
        var app = typeof(FormPages).Assembly;
        var templates = app.GetManifestResourceNames().Where(name => name.StartsWith("form-templates/", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(templates);
        Assert.All(templates, name =>
        {
            using var reader = new StreamReader(app.GetManifestResourceStream(name)!);
            Assert.DoesNotMatch(Unencoded(), reader.ReadToEnd());
        });
    }

    [Fact]
    public void A_browser_may_use_the_style_sheet_of_the_page_alone()
    {
        var style = Style().Match(Pages.Render(Dossiers.Content(PrintedForm.MaterialList))).Groups[1].Value;

        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

        Assert.StartsWith($"default-src 'none'; style-src 'sha256-{hash}'; ", Pages.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_for_the_camera_says_what_it_holds_in_modules_alone()
    {
        var code = QrSvg.Of("https://talents.example/api/entry-documents/b7f2");

        Assert.Matches("""^<svg viewBox="0 0 \d+ \d+" shape-rendering="crispEdges" role="img" aria-label="二维码"><path d="[Mhvz0-9 -]+"/></svg>$""", code);
        Assert.NotEqual(code, QrSvg.Of("https://talents.example/api/entry-documents/b7f3"));
    }

    [GeneratedRegex("<script|<link|<img|<iframe|<object|<embed|<base|<form|@import|url\\(|[\"'\\s](?:src|href|style|on[a-z]+)=", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();

    [GeneratedRegex(@"\{\{\{|\{\{&")]
    private static partial Regex Unencoded();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();
}
