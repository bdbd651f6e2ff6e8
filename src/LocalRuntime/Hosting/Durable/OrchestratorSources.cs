using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Gives the values an orchestrator may ask for: its context, and its input as any other parameter.</summary>
internal static class OrchestratorSources
{
    public static CompiledFunction Compile(FunctionMethod function) =>
        function.TriggerParameter.ParameterType == typeof(TaskOrchestrationContext)
            ? CompiledFunction.From(function, For)
            : throw function.Refuse(function.TriggerParameter);

    private static ParameterSource? For(ParameterInfo parameter)
    {
        if (parameter.IsDefined(typeof(OrchestrationTriggerAttribute)))
        {
            return run => new(run.Trigger);
        }

        return CommonSources.For(parameter) ?? Input(parameter.ParameterType);
    }

    private static ParameterSource Input(Type type)
    {
        var read = new Func<TaskOrchestrationContext, object?>(Read<object>).Method.GetGenericMethodDefinition()
            .MakeGenericMethod(type)
            .CreateDelegate<Func<TaskOrchestrationContext, object?>>();
        return run => new(read((TaskOrchestrationContext)run.Trigger));
    }

    private static object? Read<T>(TaskOrchestrationContext orchestration) => orchestration.GetInput<T>();
}
