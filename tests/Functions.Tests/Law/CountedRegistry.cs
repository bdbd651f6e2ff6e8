using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Law;

/// <summary>A registry whose readings are counted, and that can be down.</summary>
public sealed class CountedRegistry(IRegistry registry) : IRegistry
{
    private int reads;

    public int Reads => Volatile.Read(ref reads);

    public bool IsDown { get; set; }

    public Task<RegistryEntry?> Find(string kind, string id, CancellationToken cancellation)
    {
        Interlocked.Increment(ref reads);
        return IsDown ? Task.FromException<RegistryEntry?>(new IOException("The store is down.")) : registry.Find(kind, id, cancellation);
    }

    public Task<bool> Create(RegistryEntry entry, CancellationToken cancellation) => registry.Create(entry, cancellation);

    public Task<bool> Replace(RegistryEntry entry, CancellationToken cancellation) => registry.Replace(entry, cancellation);

    public Task<ListPage<RegistryEntry>> List(string kind, string? after, int take, CancellationToken cancellation) => registry.List(kind, after, take, cancellation);

    public Task<long> TakeNumber(string sequence, string owner, CancellationToken cancellation) => registry.TakeNumber(sequence, owner, cancellation);
}
