using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Platform.Access;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Who may see and change which case; asked wherever a case is read or written, not only at the door.</summary>
public static class CaseSight
{
    /// <summary>Whether a caller may see a case at all; what of it is decided by the view.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="state">The case.</param>
    /// <returns>
    /// The applicant their own; reviewers and windows those of their district, a draft excepted; arbiters, supervisors, officers and operators any
    /// but a draft.
    /// </returns>
    public static bool MaySee(Caller caller, TalentCase state)
    {
        if (caller.Is(Role.Applicant) && state.File.Owner == caller.Subject)
        {
            return true;
        }

        if (state is TalentCase.Draft)
        {
            return false;
        }

        var own = state.File.Application.Place?.District?.Value == caller.District;
        return caller.Is(Role.Arbiter) || caller.Is(Role.Supervisor) || caller.Is(Role.Ops) || caller.Is(Role.Officer)
            || (own && (caller.Is(Role.Reviewer) || caller.Is(Role.Window)));
    }
}
