namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>Describes an HTTP function in the API's document; its operation id is the function's name.</summary>
/// <param name="summary">What it does, in one line.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationAttribute(string summary) : Attribute
{
    /// <summary>What it does, in one line.</summary>
    public string Summary { get; } = summary;

    /// <summary>The chapter it stands in; the last part of its namespace unless said otherwise.</summary>
    public string? Tag { get; init; }

    /// <summary>What a program must know beyond the summary.</summary>
    public string? Description { get; init; }

    /// <summary>Whether the request names the revision the caller has seen; nothing is said about it by default.</summary>
    public Revision Revision { get; init; } = Revision.None;

    /// <summary>What it leaves behind; a question leaves nothing and needs no idempotency key.</summary>
    public Effect Effect { get; init; } = Effect.Record;

    /// <summary>Whether the answer is one page of a list, asked for with <c>?after=…&amp;take=…</c>.</summary>
    public bool Paged { get; init; }
}
