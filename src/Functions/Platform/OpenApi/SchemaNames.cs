using System.Collections.Frozen;
using System.Reflection;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>The names of schemas: the types' own, with the name of the chapter before it where two types share one.</summary>
internal sealed class SchemaNames
{
    private readonly FrozenSet<Assembly> assemblies;
    private readonly FrozenSet<string> shared;

    public SchemaNames(params IEnumerable<Assembly> assemblies)
    {
        this.assemblies = assemblies.ToFrozenSet();
        shared = this.assemblies
            .SelectMany(assembly => assembly.GetExportedTypes())
            .CountBy(Short)
            .Where(count => count.Value > 1)
            .Select(count => count.Key)
            .ToFrozenSet();
    }

    /// <summary>Whether a type is one of ours and so has a schema of its own.</summary>
    public bool IsOurs(Type type) => assemblies.Contains(type.Assembly);

    public string Of(Type type) => shared.Contains(Short(type))
        ? type.Namespace!.Split('.')[^1] + WithArguments(type)
        : WithArguments(type);

    private string WithArguments(Type type) =>
        Short(type) + string.Concat(type.GenericTypeArguments.Select(argument => $"Of{(IsOurs(argument) ? Of(argument) : argument.Name)}"));

    private static string Short(Type type) =>
        (type.IsNested ? Short(type.DeclaringType!) : "") + type.Name.Split('`')[0];
}
