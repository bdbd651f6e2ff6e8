namespace TalentSettlement.Functions.Platform.Http;

/// <summary>A request that cannot be served at all: broken JSON, a missing header, a wrong identity, an account without a department. Answered by the problem middleware.</summary>
/// <param name="status">The HTTP status, 400 to 428.</param>
/// <param name="code">The reason code.</param>
/// <param name="subject">The header, field or place it is about.</param>
public sealed class MalformedRequestException(int status, string code, string? subject = null) : Exception("The request cannot be read.")
{
    /// <summary>The HTTP status.</summary>
    public int Status => status;

    /// <summary>The reason code.</summary>
    public string Code => code;

    /// <summary>What it is about.</summary>
    public string? Subject => subject;
}
