namespace Microsoft.Azure.Functions.Worker;

/// <summary>A parameter of a function's method.</summary>
/// <param name="name">Its name.</param>
/// <param name="type">Its type.</param>
public sealed class FunctionParameter(string name, Type type)
{
    /// <summary>The name of the parameter.</summary>
    public string Name { get; } = name;

    /// <summary>The type of the parameter.</summary>
    public Type Type { get; } = type;
}
