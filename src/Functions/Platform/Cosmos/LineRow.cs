using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>A line of a list, as a query gives it.</summary>
/// <remarks><c>since</c>: the place in the list, which begins with the moment.</remarks>
internal sealed record LineRow(string CaseId, string Procedure, string Number, string State, string? District, int Revision, string Since)
{
    public QueuedCase Read() => new(new CaseId(Guid.Parse(CaseId)), Procedure, Number, State, District, Revision, Moments.Read(Since));
}
