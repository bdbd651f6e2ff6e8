using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace TalentSettlement.PublicityBench;

/// <summary>Stands before a store and counts what is asked of it.</summary>
public class Counter : DispatchProxy
{
    private static readonly ConcurrentDictionary<string, int> Asked = new();
    private object store = null!;

    /// <summary>How often something was asked of a port.</summary>
    public static int Of<T>(params string[] methods) => methods.Sum(method => Asked.GetValueOrDefault($"{typeof(T).Name}.{method}"));

    /// <summary>Everything that was asked so far, by port and method.</summary>
    public static Dictionary<string, int> All => new(Asked);

    /// <summary>Stands before a port of a service that is still to start.</summary>
    public static void Attach<T>(IServiceCollection services)
        where T : class
    {
        var real = services.Last(service => service.ServiceType == typeof(T));
        services.Remove(real);
        services.AddSingleton(provider =>
        {
            var counted = Create<T, Counter>();
            ((Counter)(object)counted).store = real.ImplementationInstance ?? real.ImplementationFactory?.Invoke(provider)
                ?? ActivatorUtilities.CreateInstance(provider, real.ImplementationType!);
            return counted;
        });
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Asked.AddOrUpdate($"{targetMethod!.DeclaringType!.Name}.{targetMethod.Name}", 1, (_, count) => count + 1);
        return targetMethod.Invoke(store, args);
    }
}
