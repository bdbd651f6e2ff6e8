using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HandlebarsDotNet;
using TalentSettlement.Core.PrintedForms;

namespace TalentSettlement.Functions.PrintedForms;

/// <summary>Renders forms as pages of HTML that print on A4: one template for each form, every value encoded, no resource from outside.</summary>
public sealed class FormPages
{
    private const string Folder = "form-templates/";
    private static readonly string[] Partials = ["page", "head", "person", "children", "signs", "decision"];
    private readonly FrozenDictionary<Type, HandlebarsTemplate<object, object>> _templates;

    /// <summary>Compiles the templates.</summary>
    public FormPages()
    {
        var style = Text("forms.css");
        ContentSecurityPolicy =
            $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        var engine = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true, FormatProvider = CultureInfo.InvariantCulture });
        engine.RegisterHelper("qr", (output, _, arguments) => output.WriteSafeString(QrSvg.Of(arguments.At<string>(0)!)));
        engine.RegisterHelper("inc", (output, _, arguments) => output.Write(arguments.At<int>(0) + 1));
        foreach (var partial in Partials)
        {
            engine.RegisterTemplate(partial, Text($"{partial}.hbs").Replace("/*forms.css*/", style, StringComparison.Ordinal));
        }

        _templates = new Dictionary<Type, string>
        {
            [typeof(FormContent.Materials)] = "materials",
            [typeof(FormContent.ReportOne)] = "report-one",
            [typeof(FormContent.ReportTwo)] = "report-two",
            [typeof(FormContent.Review)] = "review",
            [typeof(FormContent.Correction)] = "correction",
            [typeof(FormContent.Detention)] = "detention",
            [typeof(FormContent.Cancellation)] = "cancellation",
            [typeof(FormContent.Change)] = "change",
            [typeof(FormContent.Notice)] = "notice",
            [typeof(FormContent.Card)] = "card",
        }.ToFrozenDictionary(form => form.Key, form => engine.Compile(Text($"{form.Value}.hbs")));
    }

    /// <summary>What a browser may load and run for such a page: its own style sheet, by its hash, and nothing else.</summary>
    public string ContentSecurityPolicy { get; }

    /// <summary>Renders a form.</summary>
    /// <param name="content">What stands on it.</param>
    /// <returns>A page of HTML.</returns>
    public string Render(FormContent content) => _templates[content.GetType()](content);

    private static string Text(string name)
    {
        using var stream = typeof(FormPages).Assembly.GetManifestResourceStream(Folder + name)
            ?? throw new InvalidOperationException($"The template {name} is not part of the app.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
