using System.Text.Json;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Outbox;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>Something that must follow.</summary>
internal sealed record OutboxRow(string Id, string CaseId, string Procedure, string OutboxDueAt, int Attempts, string Work)
{
    public static OutboxRow Of(OutboxItem item) => new(
        CaseItems.OutboxId(item.Id), item.Case.ToString(), item.Procedure, Moments.Write(item.DueAt), item.Attempts, JsonSerializer.Serialize(item.Work, ApiJson.Options));

    public OutboxItem Read() => new(
        new CaseId(Guid.Parse(CaseId)), Procedure, Id[2..], JsonSerializer.Deserialize<OutboxWork>(Work, ApiJson.Options)!, Moments.Read(OutboxDueAt), Attempts);
}
