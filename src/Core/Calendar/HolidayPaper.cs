using System.Collections.Immutable;

namespace TalentSettlement.Core.Calendar;

/// <summary>One paper of the General Office of the State Council on the days off of a year (国务院办公厅关于部分节假日安排的通知).</summary>
/// <remarks>A paper states its year anew: the latest paper of a year is the calendar of that year.</remarks>
/// <param name="Id">The version that a calendar has once this paper is in it, for instance <c>2020-01-27</c>.</param>
/// <param name="Year">The year that is arranged.</param>
/// <param name="Published">The China date of publication.</param>
/// <param name="Source">Where the paper can be read.</param>
/// <param name="Off">The days off.</param>
/// <param name="Work">The weekend days that are worked.</param>
public sealed record HolidayPaper(
    string Id, int Year, DateOnly Published, string Source, ImmutableArray<Holiday> Off, ImmutableArray<MakeUpDay> Work)
{
    /// <summary>What is wrong with the paper, each line naming the place; empty when the paper can be used.</summary>
    public ImmutableArray<string> Faults() => [.. PaperFaults.Of(this)];
}
