namespace Microsoft.Azure.Functions.Worker;

/// <summary>Gives the parameter the client of the durable engine.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DurableClientAttribute : Attribute;
