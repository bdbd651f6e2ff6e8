using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Json;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Commitment;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.ServiceBench;

/// <summary>Applications that are complete and only need to be submitted, and clients that submit them.</summary>
internal sealed class ReviewLoad : IAsyncDisposable
{
    private const string Applicant = "applicant-chen";
    private readonly string directory = Directory.CreateTempSubdirectory("service-bench-").FullName;
    private readonly ConcurrentQueue<(string Id, int Revision)> ready = new();
    private LocalService service = null!;
    private RegisteredPerson person = null!;

    public int Cases { get; private set; }

    public static async Task<ReviewLoad> Start()
    {
        var load = new ReviewLoad();
        load.service = await LocalService.Start(new LocalServiceOptions(new DateTimeOffset(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8)))
        {
            Running = true,
            Directory = load.directory,
        });
        load.service.Comparisons.Set(ComparisonScript.Any, new SourceAnswer(ComparisonAnswer.Match, []));
        using var http = load.service.As(Applicant);
        var chen = load.service.People.Of(Applicant);
        using var registered = await http.PutAsJsonAsync(
            "/api/people/me", new RegisterPerson(chen.Name.Value, chen.IdentityNumber!.Value, chen.Mobile!.Value), ApiJson.Options);
        registered.EnsureSuccessStatusCode();
        load.person = (await load.service.Services.GetRequiredService<PersonRegister>().Find(Applicant, default))!;
        return load;
    }

    public async Task Prepare(int cases)
    {
        var law = service.Services.GetRequiredService<LawBook>().Talent;
        await Parallel.ForEachAsync(Enumerable.Range(0, cases), new ParallelOptions { MaxDegreeOfParallelism = 64 }, (_, _) => Open(law));
        Cases += cases;
    }

    public async Task<ReviewRun> Run(int clients)
    {
        var expected = service.Sms.Sent.Length + (2 * ready.Count);
        var latencies = new ConcurrentBag<double>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Submit(latencies)));
        while (service.Sms.Sent.Length < expected)
        {
            await Task.Delay(50);
        }

        return new ReviewRun(watch.Elapsed, [.. latencies]);
    }

    public long BytesOnDisk() => StoreBytes() + HistoryBytes();

    public long StoreBytes() => Bytes("store.db*");

    public long HistoryBytes() => Bytes("*.db*") - StoreBytes();

    public async ValueTask DisposeAsync()
    {
        await service.DisposeAsync();
        Directory.Delete(directory, true);
    }

    private long Bytes(string pattern) =>
        new DirectoryInfo(directory).EnumerateFiles(pattern, SearchOption.AllDirectories).Sum(file => file.Length);

    private async Task Submit(ConcurrentBag<double> latencies)
    {
        using var http = service.As(Applicant);
        while (ready.TryDequeue(out var next))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/cases/{next.Id}/submission");
            request.Headers.Add("Idempotency-Key", next.Id);
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{next.Revision}\"");
            var began = Stopwatch.GetTimestamp();
            using var answer = await http.SendAsync(request);
            latencies.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!answer.IsSuccessStatusCode)
            {
                throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
            }
        }
    }

    private async ValueTask Open(LawInForce law)
    {
        var id = new CaseId(Guid.NewGuid());
        var now = service.Clock.GetUtcNow();
        var letter = law.Commitments.InForceOn(now);
        TalentEvent[] facts =
        [
            new TalentEvent.Opened(id, CaseNumber.Tianjin(2020, Random.Shared.Next()), Applicant, person.PersonKey, person.Applicant, Channel.WeChat, null),
            new TalentEvent.ApplicationSaved(Bachelor, []),
            new TalentEvent.CommitmentSigned(new SignedCommitment(letter.Version, letter.Hash, now)),
            .. from item in ((ChecklistOutcome.Drawn)ElementRules.Checklist(Bachelor, law.Elements)).Checklist.Items
               from part in item.Element.Parts
               select new TalentEvent.ElementUploaded(new UploadedElement(
                   item.Element.Code, part.Code, ContentHash.Of($"{id} {part.Code}"), [], ScanVerdict.Clean, $"{part.Code}.pdf", 100_000, "application/pdf")),
        ];
        var write = new WriteRequest(new Caller(Applicant, [Role.Applicant]), null, null, "bench", "bench");
        await service.Services.GetRequiredService<TalentCaseDesk>().Open(
            write, write.Caller.As(Role.Applicant), [.. facts], service.Services.GetRequiredService<DurableTaskClient>(), default);
        ready.Enqueue((id.ToString(), facts.Length));
    }

    private static TalentApplication Bachelor { get; } = new(
        new TalentClaim.Academic(Degree.Bachelor, StudyMode.FullTime, PlaceOfStudy.Home, new DateOnly(2014, 6, 30), "南开大学"),
        new Employment.NotEmployedInTianjin(),
        new SettlementPlace.NorthernTalentCollective(new DistrictCode("120104"), true),
        new PersonalStatements(false, false, false, true));
}
