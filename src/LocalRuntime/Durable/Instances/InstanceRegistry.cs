using System.Collections.Concurrent;
using TalentSettlement.LocalRuntime.Durable.Messages;

namespace TalentSettlement.LocalRuntime.Durable.Instances;

/// <summary>The instances that have something to do or to remember.</summary>
internal sealed class InstanceRegistry
{
    private readonly ConcurrentDictionary<string, Instance> _instances = new(StringComparer.Ordinal);

    public void Post(DurableCore core, string id, Mail mail)
    {
        // One that has just retired is on its way out of the table; the next look finds a new one.
        while (!_instances.GetOrAdd(id, static (id, core) => new Instance(core, id), core).Post(mail))
        {
            Thread.Yield();
        }
    }

    public void Remove(string id, Instance instance) => _instances.TryRemove(KeyValuePair.Create(id, instance));

    public void Abandon(Exception why)
    {
        foreach (var instance in _instances.Values)
        {
            instance.Abandon(why);
        }
    }
}
