namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>One request and what the service answered, as it left the service, whoever the client was.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The address.</param>
/// <param name="Status">The status.</param>
/// <param name="ContentType">The media type of the answer.</param>
/// <param name="Body">The answer; empty for a file.</param>
public sealed record Exchange(string Method, string Path, int Status, string? ContentType, string Body)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path} -> {Status} {ContentType} {Body}";
}
