namespace Microsoft.Azure.Functions.Worker;

/// <summary>A trigger, input or output of a function.</summary>
public abstract class BindingMetadata
{
    /// <summary>The parameter's name, or <c>$return</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The kind, such as <c>httpTrigger</c>.</summary>
    public abstract string Type { get; }

    /// <summary>Whether it brings or takes.</summary>
    public abstract BindingDirection Direction { get; }
}
