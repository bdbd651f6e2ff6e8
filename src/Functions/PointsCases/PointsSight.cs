using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Platform.Access;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Who may see and change which case of settlement by points.</summary>
public static class PointsSight
{
    private const string CityPrefix = "4403";

    /// <summary>Whether a caller may see a case at all; what of it is decided by the view.</summary>
    /// <param name="caller">The caller.</param>
    /// <param name="state">The case.</param>
    /// <returns>
    /// The person their own; the agency while its entrustment stands and once it was chosen; window and officers of Shenzhen what was saved for an
    /// agency; supervisors and operators any but what is still being filled in.
    /// </returns>
    public static bool MaySee(Caller caller, PointsCase state)
    {
        if (caller.Is(Role.Applicant) && state.File.Owner == caller.Subject)
        {
            return true;
        }

        if (caller.Is(Role.Agency) && caller.Agency is { } agency && state.File.Agency?.Value == agency)
        {
            return true;
        }

        var staff = caller.District?.StartsWith(CityPrefix, StringComparison.Ordinal) == true && (caller.Is(Role.Window) || caller.Is(Role.Officer));
        return state is not PointsCase.Declaring && (staff || caller.Is(Role.Supervisor) || caller.Is(Role.Ops));
    }

    /// <summary>As which party a caller acts on a declaration.</summary>
    /// <param name="caller">The caller.</param>
    public static DeclaringParty PartyOf(Caller caller) => caller.Is(Role.Agency) ? DeclaringParty.Agency : DeclaringParty.Person;

    /// <summary>The capacity in which a caller acts on a declaration.</summary>
    /// <param name="caller">The caller.</param>
    public static Role RoleOf(Caller caller) => caller.Is(Role.Agency) ? Role.Agency : Role.Applicant;
}
