using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>A method that is a function, and the parameter that makes it run.</summary>
internal sealed record FunctionMethod(string Name, MethodInfo Method, ParameterInfo TriggerParameter, TriggerBindingAttribute Trigger)
{
    public InvalidOperationException Refuse(string because) =>
        new($"Function '{Name}' ({Method.DeclaringType?.FullName}.{Method.Name}) cannot run: {because}");

    public InvalidOperationException Refuse(ParameterInfo parameter) =>
        Refuse($"nothing can give parameter '{parameter.Name}' a value of type {parameter.ParameterType}.");
}
