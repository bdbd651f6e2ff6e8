using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Policies;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Law;

/// <summary>The amendments on record: append-only, and in one order for every instance.</summary>
/// <param name="registry">Where they stand.</param>
public sealed class AmendmentRegister(IRegistry registry)
{
    private const string Kind = "law-amendment";

    /// <summary>The amendments after those that are known; whether there are any costs one point read.</summary>
    /// <param name="known">How many are known.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The others, in order.</returns>
    /// <exception cref="RuleSetException">One of them cannot be read: a later version wrote it, or it is damaged.</exception>
    public async Task<ImmutableArray<Amendment>> After(int known, CancellationToken cancellation)
    {
        var others = ImmutableArray.CreateBuilder<Amendment>();
        while (await registry.Find(Kind, IdOf(known + others.Count + 1), cancellation) is { } entry)
        {
            others.Add(Read(entry));
        }

        return others.ToImmutable();
    }

    /// <summary>Records an amendment.</summary>
    /// <param name="amendment">The amendment, with the next number.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns><see langword="false"/> when somebody else has taken the number; nothing was stored.</returns>
    public Task<bool> Record(Amendment amendment, CancellationToken cancellation) =>
        registry.Create(Documents.Of(Kind, IdOf(amendment.Number), amendment), cancellation);

    private static Amendment Read(RegistryEntry entry)
    {
        try
        {
            return entry.Read<Amendment>();
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException)
        {
            // Whoever starts the system must find the record that is wrong.
            throw new RuleSetException($"amendment {entry.Id}", unreadable.Message, unreadable);
        }
    }

    private static string IdOf(int number) => number.ToString("D8", CultureInfo.InvariantCulture);
}
