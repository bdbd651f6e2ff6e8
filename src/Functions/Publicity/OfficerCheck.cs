using Microsoft.AspNetCore.Http;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Objections and reports are for officers of Shenzhen (N14).</summary>
internal static class OfficerCheck
{
    /// <summary>Refuses the officers of another city.</summary>
    /// <param name="caller">The officer.</param>
    /// <exception cref="MalformedRequestException">403 for an officer of another city.</exception>
    public static void OfShenzhen(this Caller caller)
    {
        if (!PointsSight.WorksForShenzhen(caller))
        {
            throw new MalformedRequestException(StatusCodes.Status403Forbidden, "other-city");
        }
    }
}
