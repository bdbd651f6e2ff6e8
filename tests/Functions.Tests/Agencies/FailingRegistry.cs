using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Tests.Agencies;

/// <summary>A registry at which one write is cut off: before it is stored, or after, when its answer is lost.</summary>
public sealed class FailingRegistry(IRegistry registry, int write, bool isStored) : IRegistry
{
    private int writes;

    public Task<RegistryEntry?> Find(string kind, string id, CancellationToken cancellation) => registry.Find(kind, id, cancellation);

    public Task<bool> Create(RegistryEntry entry, CancellationToken cancellation) => Written(() => registry.Create(entry, cancellation));

    public Task<bool> Replace(RegistryEntry entry, CancellationToken cancellation) => Written(() => registry.Replace(entry, cancellation));

    public Task<ListPage<RegistryEntry>> List(string kind, string? after, int take, CancellationToken cancellation) => registry.List(kind, after, take, cancellation);

    public Task<long> TakeNumber(string sequence, string owner, CancellationToken cancellation) => registry.TakeNumber(sequence, owner, cancellation);

    private async Task<bool> Written(Func<Task<bool>> store)
    {
        if (++writes != write)
        {
            return await store();
        }

        _ = isStored && await store();
        throw new IOException("The connection is gone.");
    }
}
