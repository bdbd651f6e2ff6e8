using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TalentSettlement.LocalRuntime;

/// <summary>Tells where a started app listens.</summary>
public static class HostAddressExtensions
{
    /// <summary>The address the app listens on, with the port it was given when it asked for any.</summary>
    /// <param name="host">The started app.</param>
    /// <returns>The first address.</returns>
    /// <exception cref="InvalidOperationException">The app is not started.</exception>
    public static Uri ListeningOn(this IHost host) =>
        host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
            ? new Uri(address)
            : throw new InvalidOperationException("The app listens on nothing: it is not started.");
}
