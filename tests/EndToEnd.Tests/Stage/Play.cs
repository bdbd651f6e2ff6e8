using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;
using TalentSettlement.LocalRuntime;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>The whole service on a clock of its own, with everything it answers, logs and stores in view.</summary>
public sealed class Play : IAsyncDisposable
{
    /// <summary>The key with which the provider calls back.</summary>
    public const string FunctionKey = "key-of-the-provider";

    private readonly ConcurrentDictionary<string, ApiAccount> accounts = new();
    private readonly DirectoryInfo directory;
    private readonly bool keeps;

    private Play(LocalService service, DirectoryInfo directory, bool keeps, Exchanges exchanges, LogLines logs, IBackingStore backing)
    {
        (Service, this.directory, this.keeps, Exchanges, Logs) = (service, directory, keeps, exchanges, logs);
        Store = new StoreView(Path.Combine(directory.FullName, "stores", "store.db"), backing);
    }

    /// <summary>The service.</summary>
    public LocalService Service { get; }

    /// <summary>What it answered.</summary>
    public Exchanges Exchanges { get; }

    /// <summary>What it logged.</summary>
    public LogLines Logs { get; }

    /// <summary>What it stored.</summary>
    public StoreView Store { get; }

    /// <summary>The database of its durable engine.</summary>
    public string EngineDatabase => Path.Combine(directory.FullName, new LocalRuntimeOptions { DataDirectory = "" }.DatabasePath);

    /// <summary>What its clock shows, at +08:00.</summary>
    public DateTimeOffset Now => Service.Clock.GetUtcNow().InChina;

    /// <summary>Starts a play.</summary>
    /// <param name="start">What the clock shows first, at +08:00.</param>
    /// <param name="options">How the service is started, beside the clock.</param>
    /// <param name="continues">The directory of an earlier play that goes on; a new one by default.</param>
    /// <returns>The play.</returns>
    public static async Task<Play> Start(string start, Func<LocalServiceOptions, LocalServiceOptions>? options = null, string? continues = null)
    {
        var directory = continues is null ? Directory.CreateTempSubdirectory("talent-e2e-") : new DirectoryInfo(continues);
        var (exchanges, logs) = (new Exchanges(), new LogLines());
        IBackingStore backing = new BackingStore();
        if (continues is not null)
        {
            backing.GoOnIn(continues);
        }

        var wanted = (options ?? (same => same))(new LocalServiceOptions(Moment(start))
        {
            Directory = directory.FullName,
            Settings = ImmutableDictionary<string, string>.Empty.Add("Logging:LogLevel:TalentSettlement", "Trace").Add("LocalRuntime:FunctionKey", FunctionKey),
        });
        var service = await LocalService.Start(wanted with
        {
            Settings = wanted.Settings.AddRange(backing.Settings),
            Replace = services =>
            {
                Cast.Attach(services);
                exchanges.Attach(services);
                backing.Attach(services);
                services.AddSingleton<ILoggerProvider>(logs);
                wanted.Replace?.Invoke(services);
            },
        });
        backing.Started(service);
        // The store is made when it is first asked for.
        _ = service.Services.GetRequiredService<ISendLedger>();
        var scene = new Play(service, directory, continues is not null, exchanges, logs, backing);
        scene.Store.ForbidRewriting();
        return scene;
    }

    /// <summary>A moment at +08:00.</summary>
    /// <param name="text">Like <c>2020-07-13T09:00</c>.</param>
    /// <returns>The moment.</returns>
    public static DateTimeOffset Moment(string text) => new(DateTime.Parse(text, CultureInfo.InvariantCulture), ChinaTime.Offset);

    /// <summary>Somebody at the API; <see langword="null"/> is the public.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The account; the play's to dispose of.</returns>
    public ApiAccount As(string? account) => accounts.GetOrAdd(account ?? "", _ => ApiAccount.Of(Service, account));

    /// <summary>Moves the clock to a moment.</summary>
    /// <param name="moment">The moment at +08:00.</param>
    /// <returns>When everything due by then is done.</returns>
    public Task Until(string moment) => Service.AdvanceTo(Moment(moment));

    /// <summary>Lets everything finish that is already to be done.</summary>
    /// <returns>When nothing is left but what waits for a person or a time.</returns>
    public Task Settle() => Service.AdvanceBy(TimeSpan.Zero);

    /// <summary>Lets a register answer about a person from now on.</summary>
    /// <param name="account">The person.</param>
    /// <param name="source">The register, or <see cref="ComparisonScript.Any"/>.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="differing">The fields that differ.</param>
    public void Register(string account, string source, ComparisonAnswer answer, params string[] differing) =>
        Service.Comparisons.Set(Service.People.Of(account).IdentityNumber!, source, new SourceAnswer(answer, [.. differing]));

    /// <summary>A person fills everything in, but does not submit.</summary>
    /// <param name="account">The person.</param>
    /// <param name="form">The form.</param>
    /// <returns>The case.</returns>
    public async Task<string> Draft(string account, TalentApplication form)
    {
        var caseId = await Blank(account);
        await As(account).Save(caseId, form).Expect(200);
        await As(account).Sign(caseId).Expect(200);
        await As(account).UploadMissing(caseId);
        return caseId;
    }

    /// <summary>A person registers and opens a case.</summary>
    /// <param name="account">The person.</param>
    /// <returns>The case.</returns>
    public async Task<string> Blank(string account)
    {
        await As(account).Register().Expect(200);
        return (await As(account).Open().Receipt()).CaseId;
    }

    /// <summary>A person applies, and the system does its part.</summary>
    /// <param name="account">The person.</param>
    /// <param name="form">The form.</param>
    /// <returns>The case.</returns>
    public async Task<string> Submitted(string account, TalentApplication form)
    {
        var caseId = await Draft(account, form);
        await As(account).Submit(caseId).Expect(200);
        await Settle();
        return caseId;
    }

    /// <summary>A person applies, every register agrees, and the case passes by itself.</summary>
    /// <param name="account">The person.</param>
    /// <returns>The case.</returns>
    public async Task<string> Passed(string account)
    {
        Register(account, ComparisonScript.Any, ComparisonAnswer.Match);
        var caseId = await Submitted(account, Forms.Comparable);
        Assert.Equal("passed", (await As(account).Look(caseId).As<CaseView>()).Receipt.State);
        return caseId;
    }

    /// <summary>A reviewer finds every open task of the department in order.</summary>
    /// <param name="reviewer">The reviewer.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="except">Items that are left open.</param>
    /// <returns>When it is done.</returns>
    public async Task Satisfy(string reviewer, string caseId, params string[] except)
    {
        var review = await As(reviewer).Review(caseId).As<DepartmentReview>();
        foreach (var task in review.Tasks.Where(task => task.IsOpen && !except.Contains(task.Item.Item)))
        {
            await As(reviewer).Satisfied(caseId, task.Item.Item).Expect(200);
        }

        await Settle();
    }

    /// <summary>The open tasks of a reviewer's department in a case.</summary>
    /// <param name="reviewer">The reviewer.</param>
    /// <param name="caseId">The case.</param>
    /// <returns>The items.</returns>
    public async Task<string[]> Tasks(string reviewer, string caseId) =>
        [.. (await As(reviewer).Review(caseId).As<DepartmentReview>()).Tasks.Where(task => task.IsOpen).Select(task => task.Item.Item)];

    /// <summary>The cases on a reviewer's worklist.</summary>
    /// <param name="reviewer">The reviewer.</param>
    /// <returns>Their identities.</returns>
    public async Task<string[]> Worklist(string reviewer) =>
        [.. (await As(reviewer).Worklist().As<CaseList>()).Items.Select(line => line.CaseId)];

    /// <summary>The provider gives a receipt.</summary>
    /// <param name="token">The token of the hand-over.</param>
    /// <param name="delivered">Whether the text arrived.</param>
    /// <returns>When it has had its effect.</returns>
    public async Task Receipt(string token, bool delivered)
    {
        using var provider = Service.As(null);
        provider.DefaultRequestHeaders.Add("x-functions-key", FunctionKey);
        using var body = new StringContent(Json.Write(new DeliveryReceipt(token, $"late-{token}", delivered)), Encoding.UTF8, "application/json");
        using var answer = await provider.PutAsync(new Uri("api/sms/receipts", UriKind.Relative), body);
        answer.EnsureSuccessStatusCode();
        await Settle();
    }

    /// <summary>The procedures whose instance begins so, running or ended.</summary>
    /// <param name="prefix">How the instance begins.</param>
    /// <returns>The procedures.</returns>
    public async Task<OrchestrationMetadata[]> Procedures(string prefix)
    {
        var found = new List<OrchestrationMetadata>();
        await foreach (var procedure in Service.Services.GetRequiredService<DurableTaskClient>().GetAllInstancesAsync(new OrchestrationQuery { InstanceIdPrefix = prefix }))
        {
            found.Add(procedure);
        }

        return [.. found];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var account in accounts.Values)
        {
            account.Dispose();
        }

        Store.Dispose();
        await Service.DisposeAsync();
        if (!keeps)
        {
            directory.Delete(recursive: true);
        }
    }
}
