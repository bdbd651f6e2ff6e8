using System.Text;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Contract;

/// <summary>Bad input is the sender's to mend: always a 4xx that says how, never a 500, never a change (K2, Invariants 7 and 10).</summary>
public sealed class BadInputTests() : Scenario("2020-07-13T09:00")
{
    private static readonly string[] Garbage =
    [
        "x", "0", "-1", "00000000000000000000000000000000", "11111111111111111111111111111111", "ffffffff-ffff-ffff-ffff-ffffffffffff", "%00", "%F0%9F%98%80",
        "'%20OR%201=1--", "%2e%2e%2f%2e%2e", "%25s", new string('a', 2000), "{caseId}", "%5Cu0000", "%EF%BB%BF", "%E8%90%BD",
    ];

    private static readonly string[] ImpossiblePages =
    [
        "take=0", "take=-1", "take=201", "take=x", "take=99999999999", "take=1.5", "take=1&take=2",
        "after=", "after=x", "after=A", "after=%00", "after=////", "after=%F0%9F%98%80",
    ];

    private static readonly string[] BrokenTokens =
    [
        "Bearer", "Bearer x", "Bearer ..", "Bearer a.b.c", "Bearer aaaa.bbbb.cccc", "Bearer e30.e30.e30", "Bearer e30.e30.", "Bearer a.b.c.d.e",
        $"Bearer {new string('a', 5000)}.b.c", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJvcHMiLCJyb2xlcyI6WyJvcHMiXX0.", "Basic eDp5", "x",
    ];

    private static readonly string[] BrokenSeals =
    [
        "{", "{}", "null,", "[{}]", "[null]", "[[]]", "\"x\"", $"[\"{new string('s', 20_000)}\"]",
        "[{\"owner\":\"nobody\",\"on\":\"photocopy\",\"nameOnSeal\":\"x\"}]", "[{\"owner\":\"employer\",\"on\":\"photocopy\",\"nameOnSeal\":null}]",
    ];

    private readonly Dictionary<string, string> names = [];

    public static TheoryData<string> Writes => [.. Door.All.Where(door => door is { Writes: true, TakesFile: false }).Select(door => door.Name)];

    // These refuse a stranger or one too many before they read a body; their own tests send them what is malformed.
    private static readonly string[] Guarded = ["TakeDeliveryReports", "TakeScanResults", "PlaceObjection", "TakeTencentReports"];

    public static TheoryData<string> Contracts => [.. Door.All.Where(door => door.Body is not null && !Guarded.Contains(door.Name)).Select(door => door.Name)];

    public static TheoryData<string> Pages => [.. Door.All.Where(door => door is { Writes: false, Operation.Paged: true }).Select(door => door.Name)];

    [Theory]
    [MemberData(nameof(Contracts))]
    public async Task A_body_that_is_not_the_contract_changes_nothing_K2(string name)
    {
        var door = Door.All.First(door => door.Name == name && door.Body is not null);
        await Furnish();
        var before = Play.Store.Dump();
        foreach (var body in Malformed.Of(door.Body!))
        {
            var status = await Send(door, body);
            if (!Malformed.IsReadable(door.Body!, body))
            {
                Assert.True(status is 400, $"{door} answered {status} to {body[..Math.Min(200, body.Length)]}");
                Assert.Equal(before, Play.Store.Dump());
            }
            else if (status < 300)
            {
                // Strange, but the contract admits it: an empty form, no reason given.
                await Play.Settle();
                await Furnish();
                before = Play.Store.Dump();
            }
        }

        Assert.Equal(413, await Send(door, $"{{\"a\":\"{new string('a', 300 * 1024)}\"}}"));
        Assert.Equal(413, await Send(door, null, new ChunkedContent(300 * 1024)));
        Assert.Equal(before, Play.Store.Dump());
    }

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task A_key_or_a_revision_that_cannot_be_read_changes_nothing_K3_K4(string name)
    {
        var door = Door.All.First(door => door.Name == name && door.Writes);
        await Furnish();
        var before = Play.Store.Dump();
        var body = door.Body is null ? null : Malformed.Sample(door.Body);
        if (door.Method == HttpMethod.Post)
        {
            Assert.Equal(400, await Send(door, body, key: ""));
            Assert.Equal(400, await Send(door, body, key: new string('k', 201)));
        }

        foreach (var revision in new[] { "x", "\"x\"", "*", "W/\"1\"", "\"1\", \"2\"", "\"\"", "\"99999999999\"", "\"1.5\"" })
        {
            Assert.True(await Send(door, body, ifMatch: revision) is 400, $"{door} took If-Match {revision}");
        }

        if (door.Operation.Revision == Functions.Platform.OpenApi.Revision.Required)
        {
            Assert.Equal(428, await Send(door, body, ifMatch: ""));
            Assert.True(await Send(door, body, ifMatch: "\"-1\"") is 412 or 422);
            Assert.True(await Send(door, body, ifMatch: "\"4711\"") is 412 or 422);
        }

        Assert.Equal(before, Play.Store.Dump());
    }

    [Fact]
    public async Task Names_that_are_none_are_not_found_and_change_nothing_K2()
    {
        await Furnish();
        var before = Play.Store.Dump();
        foreach (var door in Door.All)
        {
            foreach (var placeholder in door.Placeholders)
            {
                foreach (var garbage in Garbage)
                {
                    var body = door.Body is null ? null : Malformed.Sample(door.Body);
                    var status = await Send(door, body, fill: wanted => wanted == placeholder ? garbage : Known(door, wanted));
                    Assert.True(
                        status is >= 400 and < 500 || (!door.Writes && status == 200 && placeholder == "about"),
                        $"{door} answered {status} to {placeholder} = {garbage}");
                }
            }
        }

        Assert.Equal(before, Play.Store.Dump());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_that_cannot_be_is_refused_K8(string name)
    {
        var door = Door.All.First(door => door.Name == name && !door.Writes);
        await Furnish();
        foreach (var query in new[] { "take=0", "take=-1", "take=201", "take=x", "take=99999999999", "take=1.5", "after=x", "after=%00", "after=", "after=////", "after=A", "after=%F0%9F%98%80", "take=1&take=2" })
        {
            var status = await Send(door, null, query: query);
            Assert.True(status == 400, $"{door} answered {status} to {query}");
        }
    }

    [Fact]
    public async Task A_file_that_is_none_changes_nothing_A10()
    {
        await Furnish();
        var before = Play.Store.Dump();
        var door = Door.All.Single(door => door.TakesFile);
        foreach (var (why, content) in Files())
        {
            var status = await Send(door, null, content);
            Assert.True(status is >= 400 and < 500, $"An upload with {why} was answered with {status}.");
            Assert.Equal(before, Play.Store.Dump());
        }
    }

    [Fact]
    public async Task Tokens_that_are_none_are_not_accepted_K2()
    {
        foreach (var header in BrokenTokens)
        {
            using var client = new HttpClient { BaseAddress = Play.Service.BaseAddress };
            using var request = new HttpRequestMessage(HttpMethod.Get, "api/cases");
            request.Headers.TryAddWithoutValidation("Authorization", header);
            using var response = await client.SendAsync(request);
            Assert.True((int)response.StatusCode == 401, $"'{header[..Math.Min(60, header.Length)]}' gave {(int)response.StatusCode}");
        }
    }

    private static IEnumerable<(string Why, HttpContent Content)> Files()
    {
        yield return ("no parts", new MultipartFormDataContent());
        yield return ("JSON", new StringContent("{}", Encoding.UTF8, "application/json"));
        yield return ("no boundary", Raw("--b--", "multipart/form-data"));
        yield return ("a long boundary", Raw("--b--", $"multipart/form-data; boundary={new string('b', 200)}"));
        yield return (
            "a body that ends early",
            Raw("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-", "multipart/form-data; boundary=b"));
        yield return (
            "too many headers",
            Raw($"--b\r\n{string.Concat(Enumerable.Range(0, 50).Select(n => $"X-{n}: 1\r\n"))}\r\n%PDF-\r\n--b--", "multipart/form-data; boundary=b"));
        yield return ("a header without end", Raw($"--b\r\nX: {new string('x', 40_000)}\r\n\r\n%PDF-\r\n--b--", "multipart/form-data; boundary=b"));
        yield return ("a header without colon", Raw("--b\r\nnonsense\r\n\r\n%PDF-\r\n--b--", "multipart/form-data; boundary=b"));
        yield return ("no content", Multipart([], "a.pdf", "[]"));
        yield return ("no name", Multipart("%PDF-1.4"u8.ToArray(), "\"\"", "[]"));
        yield return ("a long name", Multipart("%PDF-1.4"u8.ToArray(), new string('a', 300) + ".pdf", "[]"));
        yield return ("another type", Multipart("MZ is no document"u8.ToArray(), "a.pdf", "[]"));
        foreach (var seals in BrokenSeals)
        {
            yield return ($"seals {seals[..Math.Min(30, seals.Length)]}", Multipart("%PDF-1.4"u8.ToArray(), "a.pdf", seals));
        }

        yield return ("eleven megabytes", Multipart([.. "%PDF-1.4"u8, .. new byte[10_600_000]], "a.pdf", "[]"));
    }

    private static MultipartFormDataContent Multipart(byte[] file, string name, string seals) =>
        new() { { new StringContent(seals), "seals" }, { new ByteArrayContent(file), "file", name } };

    private static ByteArrayContent Raw(string body, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return content;
    }

    // What the writes are tried on: a case before each of them, in the order in which they come.
    private async Task Furnish()
    {
        if (names.Count == 0)
        {
            names["under-review"] = await Play.Submitted("extra-1", Forms.ThreeDepartments);
            names["with-agency"] = await Play.Entrusted("extra-2", PointsForms.Of104);
            names["problem"] = (await Play.As("window-nankai").Report("hrss", "?")).Body.GetProperty("id").GetString()!;
        }
    }

    private string CaseFor(Door door) => names[door.OfPoints ? "with-agency" : "under-review"];

    private string Known(Door door, string placeholder) => placeholder switch
    {
        "caseId" => CaseFor(door),
        "item" => "licence",
        "element" => "licence",
        "part" => "licence",
        "district" => "120104",
        "name" => "policies",
        "code" => new string('0', 48),
        "about" => names["under-review"],
        "list" => "breached",
        _ => names["problem"],
    };

    private static string? AccountFor(Door door) => door.Roles switch
    {
        [] => null,
        [Role.Applicant, ..] => door.OfPoints ? "extra-2" : "extra-1",
        [Role.Reviewer, ..] => "reviewer-hrss-nankai",
        [Role.Window, ..] => door.OfPoints ? "window-shenzhen" : "window-nankai",
        [Role.Arbiter, ..] => "arbiter",
        [Role.Agency, ..] => "manager-qihang",
        [Role.Officer, ..] => door.Name == "DecideReform" ? "officer-reform" : "officer-shenzhen",
        [Role.Ops, ..] => "ops",
        _ => "supervisor-hrss",
    };

    private async Task<int> Send(
        Door door, string? body, HttpContent? content = null, string? key = null, string? ifMatch = null, string? query = null, Func<string, string>? fill = null)
    {
        using var client = Play.Service.As(AccountFor(door));
        using var request = new HttpRequestMessage(door.Method, $"{door.Path(fill ?? (wanted => Known(door, wanted)))}?{string.Join('&', [.. door.Asked, .. query is null ? Array.Empty<string>() : [query]])}");
        request.Content = content ?? (body is null ? null : Raw(body, "application/json"));
        if (door.NeedsKey)
        {
            request.Headers.Add("x-functions-key", Play.FunctionKey);
        }

        if (door.Writes)
        {
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key ?? Guid.NewGuid().ToString("N"));
            var revision = $"\"{Play.Store.Revision(CaseFor(door))}\"";
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch ?? (door.Operation.Revision == Functions.Platform.OpenApi.Revision.None ? "" : revision));
        }

        using var response = await client.SendAsync(request);
        return (int)response.StatusCode;
    }
}
