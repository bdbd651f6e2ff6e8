using System.Collections.Frozen;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Cases;

/// <summary>The desks of all procedures: finds the one that a case belongs to.</summary>
/// <param name="store">Where cases live.</param>
/// <param name="desks">The desks, one per procedure.</param>
public sealed class CaseDesks(ICaseStore store, IEnumerable<ICaseDesk> desks)
{
    private readonly FrozenDictionary<string, ICaseDesk> _desks = desks.ToFrozenDictionary(desk => desk.Procedure, StringComparer.Ordinal);

    /// <summary>The desk of a procedure.</summary>
    /// <param name="procedure">The name under which its cases are stored.</param>
    /// <returns>The desk.</returns>
    /// <exception cref="NotSupportedException">A later version stored such cases; this one knows no such procedure.</exception>
    public ICaseDesk Of(string procedure) =>
        _desks.GetValueOrDefault(procedure) ?? throw new NotSupportedException($"There is no desk for cases of '{procedure}'.");

    /// <summary>Reads a case, whichever procedure it belongs to.</summary>
    /// <param name="id">The case.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The case, or <see langword="null"/>.</returns>
    public async Task<ISettlementCase?> Find(CaseId id, CancellationToken cancellation) =>
        await store.Find(id, cancellation) is { } snapshot ? Of(snapshot.Procedure).Read(snapshot) : null;
}
