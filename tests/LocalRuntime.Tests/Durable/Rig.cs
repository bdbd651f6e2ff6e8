using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging.Abstractions;
using TalentSettlement.LocalRuntime.Durable;
using TalentSettlement.LocalRuntime.Time;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

/// <summary>An engine on a file of its own, under a clock that stands still.</summary>
public sealed class Rig : IAsyncDisposable
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly string _folder = Directory.CreateTempSubdirectory("durable-").FullName;
    private DurableEngine? _engine;

    public VirtualClock Clock { get; } = new(Start);

    public DurableFunctions Functions { get; set; } = new();

    public ICrashPoints? CrashPoints { get; set; }

    public int MaxWaitingInMemory { get; set; } = 1000;

    public int MaxConcurrentActivities { get; set; } = 64;

    public string DatabasePath => Path.Combine(_folder, "durable.db");

    public DurableEngine Engine => _engine ?? throw new InvalidOperationException("Not started.");

    public DurableTaskClient Client => Engine.Client;

    public Rig Orchestrator<T>(string name, Func<TaskOrchestrationContext, Task<T>> run)
    {
        Functions.AddOrchestrator(name, async context => await run(context));
        return this;
    }

    public Rig Activity(string name, Func<string?, Task<object?>> run)
    {
        Functions.AddActivity(name, (invocation, _) => run(invocation.InputJson));
        return this;
    }

    public Rig Activity(string name, Func<string?, object?> run) => Activity(name, input => Task.FromResult(run(input)));

    public async Task<Rig> Open()
    {
        _engine = new DurableEngine(
            new DurableEngineOptions
            {
                DatabasePath = DatabasePath,
                CrashPoints = CrashPoints,
                MaxWaitingInMemory = MaxWaitingInMemory,
                MaxConcurrentActivities = MaxConcurrentActivities,
            },
            Functions,
            Clock,
            NullLoggerFactory.Instance);
        await _engine.Start(CancellationToken.None);
        return this;
    }

    public async Task Restart()
    {
        await Engine.DisposeAsync();
        await Open();
    }

    public Task Idle() => Engine.WhenIdle(Soon());

    public Task<string> Begin(string name, string? id = null, object? input = null, params OrchestrationRuntimeStatus[] dedupe)
    {
        var options = new StartOrchestrationOptions(id);
        return Client.ScheduleNewOrchestrationInstanceAsync(
            name, input, dedupe.Length == 0 ? options : options.WithDedupeStatuses(dedupe), Soon());
    }

    public async Task<OrchestrationMetadata> Find(string id) =>
        await Client.GetInstanceAsync(id, getInputsAndOutputs: true) ?? throw new InvalidOperationException($"No instance {id}.");

    public Task<OrchestrationMetadata> End(string id) => Client.WaitForInstanceCompletionAsync(id, getInputsAndOutputs: true, Soon());

    public async Task<T?> Output<T>(string id)
    {
        var ended = await End(id);
        Assert.True(ended.RuntimeStatus == OrchestrationRuntimeStatus.Completed, $"{ended.RuntimeStatus}: {ended.FailureDetails}");
        return ended.ReadOutputAs<T>();
    }

    public async ValueTask DisposeAsync()
    {
        if (_engine is not null)
        {
            await _engine.DisposeAsync();
        }

        Clock.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public static CancellationToken Soon() => new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;
}
