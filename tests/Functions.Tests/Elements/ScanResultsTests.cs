using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Tests.Access;
using static TalentSettlement.Functions.Tests.Storage.Given;

namespace TalentSettlement.Functions.Tests.Elements;

/// <summary>A scanner that reports by events: a file is unusable until its content was called clean (A10).</summary>
public sealed class ScanResultsTests : IAsyncLifetime
{
    private static readonly byte[] Content = "%PDF-1.7 a diploma"u8.ToArray();
    private static readonly string Digest = ContentHash.Of(Content).Value;
    private LocalService service = null!;
    private HttpClient grid = null!;

    public async Task InitializeAsync()
    {
        service = await LocalService.Start(new LocalServiceOptions(RunningService.Start)
        {
            Settings = ImmutableDictionary<string, string>.Empty.Add("Elements:Scanner", "Defender"),
        });
        grid = service.As(null);
        var eventGrid = new SamplePerson("event-grid", PersonName.TryParse("王小明", out var name) ? name : throw new InvalidOperationException(), [Role.Events], "Posts events");
        grid.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", service.Tokens.Token(eventGrid));
    }

    public async Task DisposeAsync()
    {
        grid.Dispose();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_is_known_of_a_file_before_the_scanner_has_reported()
    {
        Assert.Equal(ScanVerdict.Pending, await Verdict());
    }

    [Theory]
    [InlineData("No threats found", ScanVerdict.Clean)]
    [InlineData("Malicious", ScanVerdict.Infected)]
    [InlineData("Not Scanned", ScanVerdict.Pending)]
    public async Task A_verdict_counts_for_the_content_it_was_given_on(string result, ScanVerdict verdict)
    {
        await Posted(Result(result));
        await Posted(Result(result));

        Assert.Equal(verdict, await Verdict());
    }

    [Fact]
    public async Task Infected_stays_infected_in_whatever_order_verdicts_come()
    {
        await Posted(Result("No threats found"));
        await Posted(Result("Malicious"));
        Assert.Equal(ScanVerdict.Infected, await Verdict());

        await Posted(Result("No threats found"));

        Assert.Equal(ScanVerdict.Infected, await Verdict());
    }

    [Theory]
    [InlineData("https://store.example/elements/")]
    [InlineData("https://store.example/quarantine/x")]
    [InlineData("quarantine/")]
    public async Task A_verdict_on_what_is_no_quarantined_file_is_passed_over(string place)
    {
        var taken = await Posted(Result("No threats found", place));

        Assert.Equal(0, (int)taken["taken"]!);
        Assert.Equal(ScanVerdict.Pending, await Verdict());
    }

    [Fact]
    public async Task Without_the_token_of_Event_Grid_no_verdict_is_taken()
    {
        using var applicant = service.As("applicant-chen");

        using var answer = await applicant.PostAsync(new Uri("api/elements/scan-results", UriKind.Relative), Json(Result("No threats found")));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(ScanVerdict.Pending, await Verdict());
    }

    private static string Result(string result, string place = "https://store.example/quarantine/") => $$$"""
        [{"id":"1","subject":"storageAccounts/store/containers/quarantine/blobs/x","eventType":"Microsoft.Security.MalwareScanningResult",
          "data":{"correlationId":"c","blobUri":"{{{place}}}{{{Digest}}}","eTag":"0x8D","scanFinishedTimeUtc":"2020-07-13T01:00:00Z","scanResultType":"{{{result}}}","scanResultDetails":null}}]
        """;

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private async Task<ScanVerdict> Verdict()
    {
        using var content = new MemoryStream(Content);
        return await service.Services.GetRequiredService<IMalwareScanner>().Scan("diploma.pdf", content, Unhurried);
    }

    private async Task<JsonNode> Posted(string body)
    {
        using var answer = await grid.PostAsync(new Uri("api/elements/scan-results", UriKind.Relative), Json(body));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }
}
