namespace Microsoft.Azure.Functions.Worker.Http;

/// <summary>Reads the parameter from the JSON body.</summary>
/// <remarks>An empty or invalid body is answered with an empty 500, as on the real host.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromBodyAttribute : Attribute;
