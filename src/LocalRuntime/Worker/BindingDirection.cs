namespace Microsoft.Azure.Functions.Worker;

/// <summary>Whether a binding brings or takes.</summary>
public enum BindingDirection
{
    /// <summary>It brings a value to the function.</summary>
    In,

    /// <summary>It takes a value from the function.</summary>
    Out,
}
