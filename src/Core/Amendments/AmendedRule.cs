using System.Text.Json.Serialization;
using TalentSettlement.Core.Calendar;

namespace TalentSettlement.Core.Amendments;

/// <summary>A rule that may change while cases run.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "rule")]
[JsonDerivedType(typeof(HolidayArrangement), "holiday-arrangement")]
[JsonDerivedType(typeof(AcceptanceCutoff), "acceptance-cutoff")]
public abstract record AmendedRule
{
    private AmendedRule()
    {
    }

    /// <summary>The State Council has arranged the days off of a year, or arranged them anew (G5, N6).</summary>
    /// <param name="Paper">The paper.</param>
    public sealed record HolidayArrangement(HolidayPaper Paper) : AmendedRule;

    /// <summary>The day on which acceptance ends for everybody was set, moved or lifted (业务受理截止日, S-26, SC-45).</summary>
    /// <param name="LastDay">The last China date, until the window closes; absent when there is no such day any more.</param>
    public sealed record AcceptanceCutoff(DateOnly? LastDay) : AmendedRule;
}
