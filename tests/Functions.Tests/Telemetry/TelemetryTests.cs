using System.Buffers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.Functions.Tests.Telemetry;

/// <summary>The system tells of itself, and never of the people it serves.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Stories_are_told_in_spans_and_figures_without_a_name_an_identity_number_or_a_telephone_number()
    {
        using var heard = new Overheard();
        using var telling = new StringWriter();

        var told = await Demonstration.Run(
            telling,
            usual => usual with
            {
                Settings = usual.Settings.Add("Logging:LogLevel:Default", "Trace"),
                Replace = services => services.AddSingleton<ILoggerProvider>(heard),
            },
            [AllStories.Tianjin with { Stories = AllStories.Tianjin.Stories[..2] }]);

        Assert.True(told == 0, telling.ToString());
        Assert.Contains(heard.Spans, span => span.StartsWith("function HandOverSmsActivity", StringComparison.Ordinal));
        Assert.Contains(heard.Spans, span => span.StartsWith("sqlite Commit", StringComparison.Ordinal));
        Assert.Contains(heard.Spans, span => span.StartsWith("outbox SendText", StringComparison.Ordinal) && span.Contains("talentsettlement.case", StringComparison.Ordinal));
        Assert.Contains(heard.Figures, figure => figure.StartsWith("talentsettlement.commands", StringComparison.Ordinal) && figure.Contains("[outcome, accepted]", StringComparison.Ordinal));
        Assert.Contains(heard.Figures, figure => figure.StartsWith("talentsettlement.texts", StringComparison.Ordinal) && figure.Contains("receipt-delivered", StringComparison.Ordinal));
        Assert.Contains(heard.Figures, figure => figure.StartsWith("talentsettlement.storage.operations", StringComparison.Ordinal));
        Assert.Contains(heard.Spans, span => span.StartsWith("hand over text", StringComparison.Ordinal) && TracesOf(heard, "function SubmitCase").Contains(TraceOf(span)));
        Assert.DoesNotContain(heard.Spans, span => span.StartsWith("function JointReviewProcedure", StringComparison.Ordinal));
        Assert.NotEmpty(heard.Lines);
        // Other tests of the process go on telling meanwhile.
        string[] everything = [.. heard.Lines.ToArray(), .. heard.Spans.ToArray(), .. heard.Figures.ToArray()];
        var personal = Personal();
        Assert.DoesNotContain(everything, line => line.AsSpan().ContainsAny(personal));
    }

    private static string TraceOf(string span) => span[(span.LastIndexOf(' ') + 1)..];

    private static HashSet<string> TracesOf(Overheard heard, string function) =>
        [.. heard.Spans.ToArray().Where(span => span.StartsWith(function, StringComparison.Ordinal)).Select(TraceOf)];

    private static SearchValues<string> Personal()
    {
        var secrets =
            from person in SamplePeople.Load().All
            from secret in new[] { person.Name.Value, person.IdentityNumber?.Value, person.Mobile?.Value[3..] }
            where secret is not null
            select secret;
        return SearchValues.Create([.. secrets], StringComparison.Ordinal);
    }
}
