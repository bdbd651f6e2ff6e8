using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>A trigger, input or output as discovered.</summary>
internal sealed class DiscoveredBinding(string name, string type, BindingDirection direction) : BindingMetadata
{
    public override string Name { get; } = name;

    public override string Type { get; } = type;

    public override BindingDirection Direction { get; } = direction;
}
