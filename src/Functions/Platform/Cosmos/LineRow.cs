using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>A line of a list, as a query gives it.</summary>
/// <remarks><c>since</c>: the moment, or the place that begins with it.</remarks>
internal sealed record LineRow(string CaseId, string Number, string State, string? District, int Revision, string Since)
{
    public QueuedCase Read() => new(new CaseId(Guid.Parse(CaseId)), Number, State, District, Revision, Moments.Read(Since));
}
