using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>Runs the function for an HTTP request.</summary>
/// <param name="authLevel">Which key the request must bring.</param>
/// <param name="methods">The methods answered; none means every method.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : TriggerBindingAttribute
{
    /// <summary>Answers every method, with a function key.</summary>
    public HttpTriggerAttribute()
        : this(AuthorizationLevel.Function)
    {
    }

    /// <summary>Answers the given methods, with a function key.</summary>
    /// <param name="methods">The methods answered.</param>
    public HttpTriggerAttribute(params string[] methods)
        : this(AuthorizationLevel.Function, methods)
    {
    }

    /// <summary>Answers every method.</summary>
    /// <param name="authLevel">Which key the request must bring.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel)
        : this(authLevel, [])
    {
    }

    /// <summary>The route template below the prefix; the function's name when absent.</summary>
    public string? Route { get; set; }

    /// <summary>The methods answered; empty means every method.</summary>
    public string[]? Methods { get; } = methods;

    /// <summary>Which key the request must bring.</summary>
    public AuthorizationLevel AuthLevel { get; } = authLevel;
}
