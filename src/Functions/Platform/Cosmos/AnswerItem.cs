using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>The answer to a write, forgotten by the service itself when it has expired.</summary>
/// <remarks><c>ttl</c>: for how many seconds the service keeps it.</remarks>
internal sealed record AnswerItem(
    string Id,
    string CaseId,
    string Key,
    string RequestDigest,
    int Status,
    string? Location,
    int Revision,
    string Body,
    string ExpiresAt,
    int Ttl)
{
    public static AnswerItem Of(CaseId id, StoredAnswer answer, DateTimeOffset at) => new(
        CaseItems.AnswerId(answer.Key),
        id.ToString(),
        answer.Key,
        answer.RequestDigest,
        answer.Status,
        answer.Location,
        answer.Revision,
        answer.Body,
        Moments.Write(answer.ExpiresAt),
        (int)Math.Clamp((answer.ExpiresAt - at).TotalSeconds, 1, int.MaxValue));

    public StoredAnswer Read() => new(Key, RequestDigest, Status, Location, Revision, Body, Moments.Read(ExpiresAt));
}
