using System.Reflection;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Makes one shape of everything a method may return.</summary>
internal static class FunctionResult
{
    private const BindingFlags Own = BindingFlags.NonPublic | BindingFlags.Static;

    public static Func<object?, Task<object?>> Of(Type type) => type switch
    {
        _ when type == typeof(void) => Task.FromResult,
        _ when type == typeof(Task) => Nothing,
        _ when type == typeof(ValueTask) => returned => Nothing(((ValueTask)returned!).AsTask()),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Task<>) => Closed(nameof(Awaited), type),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ValueTask<>) => Closed(nameof(AwaitedValue), type),
        _ => Task.FromResult,
    };

    private static Func<object?, Task<object?>> Closed(string name, Type type) => typeof(FunctionResult)
        .GetMethod(name, Own)!
        .MakeGenericMethod(type.GenericTypeArguments)
        .CreateDelegate<Func<object?, Task<object?>>>();

    private static async Task<object?> Nothing(object? returned)
    {
        await (Task)returned!;
        return null;
    }

    private static async Task<object?> Awaited<T>(object? returned) => await (Task<T>)returned!;

    private static async Task<object?> AwaitedValue<T>(object? returned) => await (ValueTask<T>)returned!;
}
