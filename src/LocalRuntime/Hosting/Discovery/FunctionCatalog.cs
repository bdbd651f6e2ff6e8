using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>The functions of the app.</summary>
internal sealed partial class FunctionCatalog
{
    private const BindingFlags Candidates =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private FunctionCatalog(IReadOnlyList<FunctionMethod> functions) => Functions = functions;

    public IReadOnlyList<FunctionMethod> Functions { get; }

    public static FunctionCatalog Discover(IEnumerable<Assembly> assemblies)
    {
        var functions = assemblies.SelectMany(assembly => assembly.GetExportedTypes()).SelectMany(In).ToList();
        foreach (var same in functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (same.Skip(1).FirstOrDefault() is { } second)
            {
                throw second.Refuse($"{same.First().Method.DeclaringType?.FullName} already has a function of this name.");
            }
        }

        return new FunctionCatalog(functions);
    }

    public IEnumerable<(FunctionMethod Function, TTrigger Trigger)> With<TTrigger>()
        where TTrigger : TriggerBindingAttribute =>
        from function in Functions
        where function.Trigger is TTrigger
        select (function, (TTrigger)function.Trigger);

    private static IEnumerable<FunctionMethod> In(Type type) =>
        from method in type.GetMethods(Candidates)
        let function = method.GetCustomAttribute<FunctionAttribute>()
        where function is not null
        select Read(function.Name, method);

    private static FunctionMethod Read(string name, MethodInfo method)
    {
        var triggers = (
            from parameter in method.GetParameters()
            let trigger = parameter.GetCustomAttribute<TriggerBindingAttribute>()
            where trigger is not null
            select new FunctionMethod(name, method, parameter, trigger)).ToList();
        return triggers switch
        {
            [var only] when !Valid().IsMatch(name) => throw only.Refuse("its name is not letters, digits, '-' and '_' after a letter."),
            [var only] => only,
            _ => throw new InvalidOperationException(
                $"Function '{name}' ({method.DeclaringType?.FullName}.{method.Name}) must have one trigger, and has {triggers.Count}."),
        };
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]{0,127}$")]
    private static partial Regex Valid();
}
