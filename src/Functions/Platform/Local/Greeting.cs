using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>What the start says: where to look.</summary>
internal static class Greeting
{
    public static void Print(LocalService service, TextWriter output)
    {
        var clock = service.Services.GetRequiredService<LocalClock>();
        output.WriteLine($"""
            TalentSettlement 落户 runs on this machine, for development only.
              page         {service.BaseAddress}
              API          {service.BaseAddress}api/openapi.json
              data         {service.Services.GetRequiredService<LocalData>().Root}
              clock        {service.Clock.GetUtcNow().InChina:yyyy-MM-dd HH:mm:ss zzz}{(clock.IsRunning ? "" : ", standing still")}
              walkthrough  dotnet run --project src/Functions -- --walkthrough
            """);
    }
}
