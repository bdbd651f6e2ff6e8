using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>One run of one function; what is seldom asked for is made when asked for.</summary>
internal sealed class FunctionRun(
    CompiledFunction function, object trigger, IServiceProvider services, CancellationToken caller, CancellationToken stopping)
    : FunctionContext, IDisposable
{
    private string? _id;
    private IDictionary<object, object>? _items;
    private RunFeatures? _features;
    private RunBindings? _bindings;
    private CancellationTokenSource? _cancellation;

    public object Trigger { get; } = trigger;

    /// <summary>Whether the function itself has run to its end; middleware may answer in its place.</summary>
    public bool HasResult { get; private set; }

    public object? Result { get; private set; }

    public override string InvocationId => _id ??= Guid.NewGuid().ToString();

    public override string FunctionId => FunctionDefinition.Id;

    public override TraceContext TraceContext => new RunTrace(Activity.Current);

    public override BindingContext BindingContext => _bindings ??= new RunBindings(Trigger as HttpContext);

    public override RetryContext RetryContext => FirstAttempt.Only;

    public override IServiceProvider InstanceServices { get; set; } = services;

    public override FunctionDefinition FunctionDefinition => function.Definition;

    public override IDictionary<object, object> Items
    {
        get => _items ??= new Dictionary<object, object>();
        set => _items = value;
    }

    public override IInvocationFeatures Features => _features ??= new RunFeatures();

    public override CancellationToken CancellationToken =>
        (_cancellation ??= CancellationTokenSource.CreateLinkedTokenSource(caller, stopping)).Token;

    public async Task Execute()
    {
        Result = await function.Invoke(this);
        HasResult = true;
    }

    public void Dispose() => _cancellation?.Dispose();
}
