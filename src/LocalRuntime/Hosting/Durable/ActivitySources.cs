using System.Text.Json;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.LocalRuntime.Durable;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Gives the values an activity may ask for.</summary>
internal static class ActivitySources
{
    public static CompiledFunction Compile(FunctionMethod function, IServiceProvider services)
    {
        var json = services.GetRequiredService<DurableEngineOptions>().Json;
        return CompiledFunction.From(function, parameter => parameter.IsDefined(typeof(ActivityTriggerAttribute), inherit: false)
            ? run => new(Input((ActivityInvocation)run.Trigger, parameter.ParameterType, json))
            : null);
    }

    private static object? Input(ActivityInvocation activity, Type type, JsonSerializerOptions json) =>
        activity.InputJson is { } input ? JsonSerializer.Deserialize(input, type, json) : null;
}
