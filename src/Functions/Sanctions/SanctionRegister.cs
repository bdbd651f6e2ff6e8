using System.Collections.Immutable;
using System.Text.Json;
using TalentSettlement.Core.Sanctions;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Sanctions;

/// <summary>Every bar on record, by person (T-24, D2); looked at before any application is accepted.</summary>
/// <param name="registry">Where it is kept.</param>
public sealed class SanctionRegister(IRegistry registry)
{
    private const int PageSize = 100;

    /// <summary>Every sanction against a person, standing or annulled.</summary>
    /// <param name="personKey">The person.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The sanctions.</returns>
    public async Task<ImmutableArray<Sanction>> Of(string personKey, CancellationToken cancellation)
    {
        var sanctions = ImmutableArray.CreateBuilder<Sanction>();
        string? after = null;
        do
        {
            var page = await registry.List(KindOf(personKey), after, PageSize, cancellation);
            sanctions.AddRange(page.Items.Select(Read));
            after = page.Next;
        }
        while (after is not null);
        return sanctions.ToImmutable();
    }

    /// <summary>Keeps a sanction, or its annulment; keeping the same twice is keeping it once.</summary>
    /// <param name="personKey">The person.</param>
    /// <param name="sanction">The sanction.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether it was new.</returns>
    public async Task<bool> Keep(string personKey, Sanction sanction, CancellationToken cancellation)
    {
        var entry = new RegistryEntry(KindOf(personKey), sanction.Id, JsonSerializer.Serialize(sanction, ApiJson.Options));
        if (await registry.Create(entry, cancellation))
        {
            return true;
        }

        while (await registry.Find(entry.Kind, entry.Id, cancellation) is { } known && known.Body != entry.Body)
        {
            // An annulment is never taken back by a late copy of the finding.
            if (Read(known).Annulment is not null || await registry.Replace(known with { Body = entry.Body }, cancellation))
            {
                break;
            }
        }

        return false;
    }

    private static string KindOf(string personKey) => $"sanction:{personKey}";

    private static Sanction Read(RegistryEntry entry) => JsonSerializer.Deserialize<Sanction>(entry.Body, ApiJson.Options)!;
}
