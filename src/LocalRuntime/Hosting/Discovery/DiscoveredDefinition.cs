using System.Collections.Immutable;
using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>What middleware is told about a function.</summary>
internal sealed class DiscoveredDefinition(FunctionMethod function) : FunctionDefinition
{
    public override ImmutableArray<FunctionParameter> Parameters { get; } =
        [.. function.Method.GetParameters().Select(parameter => new FunctionParameter(parameter.Name!, parameter.ParameterType))];

    public override string PathToAssembly => function.Method.Module.FullyQualifiedName;

    public override string EntryPoint { get; } = $"{function.Method.DeclaringType?.FullName}.{function.Method.Name}";

    public override string Id => function.Name;

    public override string Name => function.Name;

    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; } = Inputs(function);

    public override IImmutableDictionary<string, BindingMetadata> OutputBindings { get; } = Outputs(function);

    private static ImmutableDictionary<string, BindingMetadata> Inputs(FunctionMethod function)
    {
        var trigger = new DiscoveredBinding(function.TriggerParameter.Name!, KindOf(function), BindingDirection.In);
        var clients =
            from parameter in function.Method.GetParameters()
            where parameter.IsDefined(typeof(DurableClientAttribute), inherit: false)
            select new DiscoveredBinding(parameter.Name!, "durableClient", BindingDirection.In);
        return clients.Prepend(trigger).ToImmutableDictionary(binding => binding.Name, BindingMetadata (binding) => binding);
    }

    private static ImmutableDictionary<string, BindingMetadata> Outputs(FunctionMethod function) =>
        function.Trigger is HttpTriggerAttribute
            ? ImmutableDictionary<string, BindingMetadata>.Empty.Add(
                "$return", new DiscoveredBinding("$return", "http", BindingDirection.Out))
            : ImmutableDictionary<string, BindingMetadata>.Empty;

    private static string KindOf(FunctionMethod function) => function.Trigger switch
    {
        HttpTriggerAttribute => "httpTrigger",
        TimerTriggerAttribute => "timerTrigger",
        OrchestrationTriggerAttribute => "orchestrationTrigger",
        ActivityTriggerAttribute => "activityTrigger",
        _ => throw function.Refuse($"the trigger {function.Trigger.GetType().Name} is unknown."),
    };
}
