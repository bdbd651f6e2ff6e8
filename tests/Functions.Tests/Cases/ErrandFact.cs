using System.Text.Json.Serialization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Functions.Tests.Cases;

/// <summary>The facts of an errand.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fact")]
[JsonDerivedType(typeof(Asked), "asked")]
[JsonDerivedType(typeof(Said), "said")]
[JsonDerivedType(typeof(Promised), "promised")]
[JsonDerivedType(typeof(Ended), "ended")]
[JsonDerivedType(typeof(Restated), "restated")]
public abstract record ErrandFact
{
    private ErrandFact()
    {
    }

    public sealed record Asked(ErrandFile File) : ErrandFact;

    public sealed record Said(NotificationKind Kind) : ErrandFact;

    public sealed record Promised(DateTimeOffset By) : ErrandFact;

    public sealed record Ended : ErrandFact;

    public sealed record Restated(Restatement Restatement) : ErrandFact;
}
