using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Gives one parameter its value in a run.</summary>
internal delegate ValueTask<object?> ParameterSource(FunctionRun run);

/// <summary>Gives the values that every kind of function may ask for.</summary>
internal static class CommonSources
{
    public static ParameterSource? For(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(FunctionContext) => run => new(run),
        var type when type == typeof(CancellationToken) => run => new(run.CancellationToken),
        _ => null,
    };
}
