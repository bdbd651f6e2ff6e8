using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Cases;

/// <summary>What every accepted change answers with.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">The number to quote.</param>
/// <param name="State">Its state now.</param>
/// <param name="Revision">Its revision now; also the <c>ETag</c>.</param>
/// <param name="WaitingFor">
/// Who has to act next. In either city <c>applicant</c>, <c>window</c> or <c>nobody</c>; in Tianjin also <c>joint-review</c>, <c>supervision</c> or
/// <c>original-flow</c>; in Shenzhen also <c>agency</c>, <c>bureau</c> or <c>development-reform</c>.
/// </param>
public sealed record CaseReceipt(string CaseId, string Number, string State, int Revision, string WaitingFor)
{
    /// <summary>The receipt for a case.</summary>
    /// <param name="file">The file of the case.</param>
    /// <param name="state">The name of its state.</param>
    /// <param name="revision">Its revision.</param>
    /// <param name="waitingFor">Who has to act next.</param>
    /// <returns>The receipt.</returns>
    public static CaseReceipt Of(ICaseFile file, string state, int revision, string waitingFor) =>
        new(file.Id.ToString(), file.Number.Value, state, revision, waitingFor);
}
