namespace Microsoft.DurableTask;

/// <summary>One page of results.</summary>
/// <typeparam name="T">What is read.</typeparam>
public sealed class Page<T>
    where T : notnull
{
    /// <summary>A page and where the next one begins.</summary>
    public Page(IReadOnlyList<T> values, string? continuationToken = null)
    {
        Values = values ?? throw new ArgumentNullException(nameof(values));
        ContinuationToken = continuationToken;
    }

    /// <summary>The page's results.</summary>
    public IReadOnlyList<T> Values { get; }

    /// <summary>Where the next page begins; null: this was the last.</summary>
    public string? ContinuationToken { get; }
}
