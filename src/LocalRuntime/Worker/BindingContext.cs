namespace Microsoft.Azure.Functions.Worker;

/// <summary>The data of a trigger.</summary>
public abstract class BindingContext
{
    /// <summary>The data by name: for HTTP the values of the route and the query.</summary>
    public abstract IReadOnlyDictionary<string, object?> BindingData { get; }
}
