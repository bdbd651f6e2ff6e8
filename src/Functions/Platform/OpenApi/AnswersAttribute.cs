namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>An answer of an HTTP function other than a problem; there may be several.</summary>
/// <param name="status">The HTTP status, 200 to 399.</param>
/// <param name="body">What the JSON body means; <see langword="null"/> when there is none, or it is not JSON.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AnswersAttribute(int status, Type? body = null) : Attribute
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>What the JSON body means.</summary>
    public Type? Body { get; } = body;

    /// <summary>The media type of an answer that is not JSON, for example <c>application/pdf</c>.</summary>
    public string? MediaType { get; init; }

    /// <summary>When it is given; the usual words for the status unless said otherwise.</summary>
    public string? When { get; init; }
}
