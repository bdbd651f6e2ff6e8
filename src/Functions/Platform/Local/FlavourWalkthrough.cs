using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.Functions.Platform;

/// <content>Where <c>--walkthrough</c> leads.</content>
internal static partial class Flavour
{
    static partial void FindWalkthrough(ref Func<IHost, string[], Task<int>>? walkthrough) => walkthrough = async (host, args) =>
    {
        // The walkthrough starts a service of its own on a clock of its own: what was made ready for serving goes away unused.
        var directory = host.Services.GetRequiredService<LocalData>().Root;
        await ((IAsyncDisposable)host).DisposeAsync();
        if (!args.Any(NamesDirectory))
        {
            Directory.Delete(directory, recursive: true);
        }

        return await Demonstration.Run(Console.Out);
    };

    private static bool NamesDirectory(string arg) =>
        arg.StartsWith("--data", StringComparison.Ordinal) || arg.Contains("DataDirectory", StringComparison.OrdinalIgnoreCase);
}
