namespace Microsoft.Azure.Functions.Worker;

/// <summary>One run of one function.</summary>
public abstract class FunctionContext
{
    /// <summary>The identity of this run.</summary>
    public abstract string InvocationId { get; }

    /// <summary>The identity of the function.</summary>
    public abstract string FunctionId { get; }

    /// <summary>The distributed trace this run belongs to.</summary>
    public abstract TraceContext TraceContext { get; }

    /// <summary>The data of the trigger, by name.</summary>
    public abstract BindingContext BindingContext { get; }

    /// <summary>Which attempt this run is.</summary>
    public abstract RetryContext RetryContext { get; }

    /// <summary>The services of this run's scope.</summary>
    public abstract IServiceProvider InstanceServices { get; set; }

    /// <summary>The function.</summary>
    public abstract FunctionDefinition FunctionDefinition { get; }

    /// <summary>What middleware passes on within this run.</summary>
    public abstract IDictionary<object, object> Items { get; set; }

    /// <summary>What the runtime passes on within this run, by type.</summary>
    public abstract IInvocationFeatures Features { get; }

    /// <summary>Cancelled when the caller has gone or the host stops.</summary>
    public virtual CancellationToken CancellationToken { get; }
}
