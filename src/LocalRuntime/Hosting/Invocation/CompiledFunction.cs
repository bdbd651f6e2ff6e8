using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>A function ready to run: what a run needs of reflection is done once.</summary>
/// <remarks>How an instance is made is compiled when one is first needed, and once in a process: a service has many functions and starts at once.</remarks>
internal sealed class CompiledFunction(FunctionMethod function, IReadOnlyList<ParameterSource> sources)
{
    private static readonly ConcurrentDictionary<Type, ObjectFactory> Factories = new();

    private readonly MethodInvoker _method = MethodInvoker.Create(function.Method);
    private readonly Func<object?, Task<object?>> _result = FunctionResult.Of(function.Method.ReturnType);
    private readonly Type? _type = function.Method.IsStatic ? null : function.Method.DeclaringType;

    public FunctionDefinition Definition { get; } = new DiscoveredDefinition(function);

    public static CompiledFunction From(FunctionMethod function, Func<ParameterInfo, ParameterSource?> own) => new(
        function,
        [.. function.Method.GetParameters().Select(it => own(it) ?? CommonSources.For(it) ?? throw function.Refuse(it))]);

    public async Task<object?> Invoke(FunctionRun run)
    {
        var arguments = new object?[sources.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = await sources[i](run);
        }

        return await _result(_method.Invoke(Instance(run.InstanceServices), arguments.AsSpan()));
    }

    private object? Instance(IServiceProvider services) =>
        _type is null ? null : Factories.GetOrAdd(_type, static type => ActivatorUtilities.CreateFactory(type, []))(services, null);
}
