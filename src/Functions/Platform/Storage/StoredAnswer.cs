namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>The answer that a write with an <c>Idempotency-Key</c> was given, kept with the case so that a repeated request gets the same one.</summary>
/// <param name="Key">A digest of the caller and the key.</param>
/// <param name="RequestDigest">A digest of method, address and body: the same key with another request is a mismatch.</param>
/// <param name="Status">The HTTP status of the first answer.</param>
/// <param name="Location">The <c>Location</c> header of the first answer, if it had one.</param>
/// <param name="Revision">The revision the answer spoke of.</param>
/// <param name="Body">The JSON body of the first answer.</param>
/// <param name="ExpiresAt">From when on the store may forget it.</param>
public sealed record StoredAnswer(
    string Key, string RequestDigest, int Status, string? Location, int Revision, string Body, DateTimeOffset ExpiresAt);
