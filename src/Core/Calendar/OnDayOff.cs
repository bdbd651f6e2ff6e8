using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>What happens when the last day of a term is a day off.</summary>
[JsonConverter(typeof(KebabCase<OnDayOff>))]
public enum OnDayOff
{
    /// <summary>The last day stays where it is: a sanction, a validity, a fixed cut-off.</summary>
    Stays = 1,

    /// <summary>The next working day becomes the last day (Civil Code, article 203).</summary>
    Rolls = 2,
}
