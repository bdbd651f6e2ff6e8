using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>An HTTP function as its attributes describe it.</summary>
internal sealed partial record ApiFunction(string Name, MethodInfo Method, HttpTriggerAttribute Trigger, AllowAttribute? Allow, OperationAttribute Operation)
{
    /// <summary>The path with its parameters in braces, without their constraints.</summary>
    public string Path => $"/api/{Constraint().Replace(Trigger.Route ?? Name, "{$1}")}";

    public IEnumerable<string> RouteParameters => Constraint().Matches(Trigger.Route ?? "").Select(match => match.Groups[1].Value);

    public IEnumerable<string> Methods => (Trigger.Methods ?? []).Select(method => method.ToLowerInvariant());

    public string Tag => Operation.Tag ?? Method.DeclaringType!.Namespace!.Split('.')[^1].ToLowerInvariant();

    public AcceptsAttribute? Accepts { get; } = Method.GetCustomAttribute<AcceptsAttribute>();

    public ImmutableArray<AnswersAttribute> Answers { get; } = [.. Method.GetCustomAttributes<AnswersAttribute>().OrderBy(answer => answer.Status)];

    public ImmutableArray<AsksAttribute> Asks { get; } = [.. Method.GetCustomAttributes<AsksAttribute>()];

    public IReadOnlyList<string> Refuses { get; } = Method.GetCustomAttribute<RefusesAttribute>()?.Codes ?? [];

    /// <summary>Every HTTP function of an assembly that is described; a test sees to it that all are.</summary>
    public static ImmutableArray<ApiFunction> In(Assembly assembly) =>
    [
        .. from type in assembly.GetExportedTypes()
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
           let function = method.GetCustomAttribute<FunctionAttribute>()
           let operation = method.GetCustomAttribute<OperationAttribute>()
           let trigger = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(it => it is not null)
           where function is not null && operation is not null && trigger is not null
           orderby function.Name
           select new ApiFunction(function.Name, method, trigger, method.GetCustomAttribute<AllowAttribute>(), operation),
    ];

    [GeneratedRegex(@"\{\*{0,2}([A-Za-z0-9_]+)[^}]*\}")]
    private static partial Regex Constraint();
}
