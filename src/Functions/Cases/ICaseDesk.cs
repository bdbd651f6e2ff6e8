using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Law;
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

    /// <summary>What amended rules would move in a case; nothing is stored.</summary>
    /// <param name="snapshot">The snapshot, of this procedure.</param>
    /// <param name="before">The rules before the amendment.</param>
    /// <param name="after">The rules after it.</param>
    /// <returns>The deadline before and after; <see langword="null"/> when nothing moves.</returns>
    Restatement? WhatMoves(CaseSnapshot snapshot, Statutes before, Statutes after);

    /// <summary>Puts on record what an amendment moves in a case, once for every amendment.</summary>
    /// <param name="id">The case.</param>
    /// <param name="change">The amendment with the rules around it.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>Whether a line was put on record now; not when nothing moves, nor when it was on record already.</returns>
    Task<bool> Restate(CaseId id, LawChange change, DurableTaskClient durable, CancellationToken cancellation);
}
