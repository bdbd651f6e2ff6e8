namespace Microsoft.Azure.Functions.Worker;

/// <summary>What the runtime passes on within one run, by type.</summary>
public interface IInvocationFeatures : IEnumerable<KeyValuePair<Type, object>>
{
    /// <summary>Stores a feature, or removes it when null.</summary>
    /// <param name="instance">The feature.</param>
    /// <typeparam name="T">The type it is found by.</typeparam>
    void Set<T>(T? instance);

    /// <summary>Finds a feature.</summary>
    /// <typeparam name="T">The type it was stored by.</typeparam>
    /// <returns>The feature, or the default value.</returns>
    T? Get<T>();
}
