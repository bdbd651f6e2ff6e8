namespace TalentSettlement.CosmosGateway;

/// <summary>A request that the gateway does not know: the app has begun to speak to the service in a way that nobody has looked at.</summary>
/// <param name="what">What is not known.</param>
public sealed class UnknownRequestException(string what) : Exception($"The gateway does not know {what}.");
