using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>A function ready to run: what a run needs of reflection is done once, here.</summary>
internal sealed class CompiledFunction(FunctionMethod function, IReadOnlyList<ParameterSource> sources)
{
    private readonly MethodInvoker _method = MethodInvoker.Create(function.Method);
    private readonly Func<object?, Task<object?>> _result = FunctionResult.Of(function.Method.ReturnType);
    private readonly ObjectFactory? _instance =
        function.Method.IsStatic ? null : ActivatorUtilities.CreateFactory(function.Method.DeclaringType!, []);

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

        return await _result(_method.Invoke(_instance?.Invoke(run.InstanceServices, null), arguments.AsSpan()));
    }
}
