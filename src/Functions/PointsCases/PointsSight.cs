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

        return state is not PointsCase.Declaring
            && (WorksForShenzhen(caller) || caller.Is(Role.Ops) || (caller.Is(Role.Supervisor) && caller.District is null));
    }

    /// <summary>Whether a caller is window, officer or supervisor of Shenzhen.</summary>
    /// <param name="caller">The caller.</param>
    public static bool WorksForShenzhen(Caller caller) =>
        caller.District?.StartsWith(CityPrefix, StringComparison.Ordinal) == true
        && (caller.Is(Role.Window) || caller.Is(Role.Officer) || caller.Is(Role.Supervisor));

    /// <summary>As which party a caller acts on a declaration.</summary>
    /// <param name="caller">The caller.</param>
    public static DeclaringParty PartyOf(Caller caller) => caller.Is(Role.Agency) ? DeclaringParty.Agency : DeclaringParty.Person;

    /// <summary>The capacity in which a caller acts on a declaration.</summary>
    /// <param name="caller">The caller.</param>
    public static Role RoleOf(Caller caller) => caller.Is(Role.Agency) ? Role.Agency : Role.Applicant;
}
