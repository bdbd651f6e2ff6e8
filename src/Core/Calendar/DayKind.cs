using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>What a day is under the holiday arrangement.</summary>
[JsonConverter(typeof(KebabCase<DayKind>))]
public enum DayKind
{
    /// <summary>Monday to Friday, and no holiday (工作日).</summary>
    WorkingDay = 1,

    /// <summary>A Saturday or Sunday that is worked in exchange for a holiday (调休上班).</summary>
    MakeUpDay = 2,

    /// <summary>Saturday or Sunday (休息日).</summary>
    Weekend = 3,

    /// <summary>A day off by the arrangement, including the days moved to it (放假调休).</summary>
    Holiday = 4,
}
