using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Gives the values that every kind of function may ask for.</summary>
internal static class CommonSources
{
    public static ParameterSource? For(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(FunctionContext) => run => new(run),
        var type when type == typeof(CancellationToken) => run => new(run.CancellationToken),
        var type when type == typeof(DurableTaskClient) && parameter.IsDefined(typeof(DurableClientAttribute)) =>
            run => new(run.InstanceServices.GetRequiredService<DurableTaskClient>()),
        _ => null,
    };
}
