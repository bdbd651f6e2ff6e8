using TalentSettlement.Core.Points;
using TalentSettlement.Core.Policies;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>A requirement as data writes it: exactly one of <c>holds</c>, <c>maxAge</c>, <c>months</c> with <c>of</c>, <c>noRecord</c>, <c>standardAge</c> or <c>points</c>.</summary>
/// <param name="Reason">The code of the reason when it is not met.</param>
/// <param name="Holds">What must be declared.</param>
/// <param name="MaxAge">The age named as the upper limit, in completed years.</param>
/// <param name="Months">How many months of something there must be.</param>
/// <param name="Of">Of what there must be so many months.</param>
/// <param name="NoRecord">Which record there must not be.</param>
/// <param name="RecordYears">For how many years after it was settled the record does harm; absent when always.</param>
/// <param name="StandardAge">The age limit of the standard of the category of talent; only <c>true</c> is written.</param>
/// <param name="Points">Enough points on the table; only <c>true</c> is written.</param>
internal sealed record RequirementText(
    string Reason,
    ConditionText? Holds = null,
    int? MaxAge = null,
    int? Months = null,
    ClaimFilterText? Of = null,
    ClaimFilterText? NoRecord = null,
    int? RecordYears = null,
    bool? StandardAge = null,
    bool? Points = null)
{
    /// <summary>The requirement, every name in it known.</summary>
    public Requirement Read(string place) => this switch
    {
        { Holds: { } holds } when Parts == 1 => new Requirement.Holds(Reason, holds.Read($"{place}.holds")),
        { MaxAge: { } years and > 0 } when Parts == 1 => new Requirement.AgeAtMost(Reason, years),
        { Months: { } months and > 0, Of: { } of } when Parts == 2 => new Requirement.MonthsAtLeast(Reason, months, of.Read($"{place}.of")),
        { NoRecord: { } record } when Parts == (RecordYears is null ? 1 : 2) =>
            new Requirement.NoRecord(Reason, new BarRule(new(Reason), new("", ""), record.Read($"{place}.noRecord"), RecordYears)),
        { StandardAge: true } when Parts == 1 => new Requirement.AgeOfStandard(Reason),
        { Points: true } when Parts == 1 => new Requirement.EnoughPoints(Reason),
        _ => throw new RuleSetException(place, "is exactly one of holds, maxAge, months with of, noRecord, standardAge or points"),
    };

    private int Parts => new object?[] { Holds, MaxAge, Months, Of, NoRecord, RecordYears, StandardAge, Points }.Count(part => part is not null);
}
