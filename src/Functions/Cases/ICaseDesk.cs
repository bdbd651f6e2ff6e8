using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Cases;

/// <summary>The desk of a procedure, for whoever serves every procedure alike.</summary>
public interface ICaseDesk
{
    /// <summary>The name under which its cases are stored.</summary>
    string Procedure { get; }

    /// <summary>Reads a stored case.</summary>
    /// <param name="snapshot">The snapshot, of this procedure.</param>
    /// <returns>The case.</returns>
    ISettlementCase Read(CaseSnapshot snapshot);

    /// <summary>Makes the consequence of a due clock happen; doing it twice does no harm.</summary>
    /// <param name="id">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When it is on record.</returns>
    Task MeetDeadline(CaseId id, DurableTaskClient durable, CancellationToken cancellation);
}
