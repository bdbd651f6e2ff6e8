using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Core.TalentCases;

public abstract partial record TalentCase
{
    /// <summary>Supervision proposes to revoke; another person decides (T-25, C11).</summary>
    /// <param name="Before">The state in which the case stands if the proposal is declined.</param>
    /// <param name="Proposal">The proposal.</param>
    public sealed record RevocationPending(TalentCase Before, RevocationProposal Proposal) : TalentCase(Before.File)
    {
        private protected override TalentCase? Next(JournalEntry<TalentEvent> entry) => entry.Fact switch
        {
            TalentEvent.RevocationDeclined => Before with { File = File },
            TalentEvent.PermitRevoked(var sanction) => new Revoked(File, PermitOf(Before), sanction, entry.At),
            _ => null,
        };
    }

    /// <summary>Revoked after supervision: the permit verifies as revoked and the person is barred (T-24, T-25).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Permit">The permit that was revoked, if one had been issued.</param>
    /// <param name="Sanction">The bar.</param>
    /// <param name="At">When.</param>
    public sealed record Revoked(CaseFile File, MoveInPermit? Permit, Sanction Sanction, DateTimeOffset At) : TalentCase(File);

    /// <summary>Cancelled by the applicant (撤销申请); a new application is possible.</summary>
    /// <param name="File">The file.</param>
    /// <param name="At">When.</param>
    public sealed record Withdrawn(CaseFile File, DateTimeOffset At) : TalentCase(File);

    /// <summary>The permit of a case, whatever its state.</summary>
    /// <param name="case">The case.</param>
    /// <returns>The permit, or <see langword="null"/> when none was issued.</returns>
    public static MoveInPermit? PermitOf(TalentCase @case) => @case switch
    {
        Permitted { Permit: var permit } => permit,
        Closed { Permit: var permit } => permit,
        Revoked { Permit: var permit } => permit,
        RevocationPending { Before: var before } => PermitOf(before),
        _ => null,
    };
}
