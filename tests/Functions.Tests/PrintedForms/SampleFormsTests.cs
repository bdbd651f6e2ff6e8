using TalentSettlement.Core.PrintedForms;
using TalentSettlement.Core.Tests.PrintedForms;
using TalentSettlement.Functions.PrintedForms;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.PrintedForms;

/// <summary>The sample forms of the repository are what the app prints (<c>samples/forms</c>).</summary>
/// <remarks>After a wanted change write them anew: run this test with <c>WRITE_SAMPLE_FORMS</c> set to the folder.</remarks>
public sealed class SampleFormsTests
{
    private static readonly FormPages Pages = new();

    public static TheoryData<PrintedForm> Forms => [.. Enum.GetValues<PrintedForm>()];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_sample_is_what_the_app_prints(PrintedForm form)
    {
        var name = $"{System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName($"{form}")}.html";

        var html = Pages.Render(Dossiers.Content(form));

        if (Environment.GetEnvironmentVariable("WRITE_SAMPLE_FORMS") is { Length: > 0 } folder)
        {
            File.WriteAllText(Path.Combine(folder, name), html);
        }

        Assert.Equal(Sources.Read($"samples/forms/{name}"), html);
    }
}
