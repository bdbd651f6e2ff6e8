using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>What a term is counted in (Civil Code, article 200).</summary>
[JsonConverter(typeof(KebabCase<TermUnit>))]
public enum TermUnit
{
    /// <summary>Days of the calendar (日): every day counts.</summary>
    CalendarDays = 1,

    /// <summary>Working days (工作日) of the holiday calendar.</summary>
    WorkingDays = 2,

    /// <summary>Months (月), up to the corresponding day, or the end of a month that has none (article 202).</summary>
    Months = 3,

    /// <summary>Years (年), up to the corresponding day, or the end of the month when there is none (article 202).</summary>
    Years = 4,
}
