using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Agencies;

/// <summary>What happened to a case that an agency handled, as far as its scorecard counts it (N22).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(MaterialReturned), "material-returned")]
[JsonDerivedType(typeof(AcceptedAfter), "accepted-after")]
[JsonDerivedType(typeof(PublicityFailed), "publicity-failed")]
[JsonDerivedType(typeof(Lapsed), "lapsed")]
[JsonDerivedType(typeof(Cancelled), "cancelled")]
public abstract record AgencyEvent
{
    private AgencyEvent()
    {
    }

    /// <summary>The agency submitted a case, or submitted it again after a withdrawal (S-16).</summary>
    public sealed record Submitted : AgencyEvent;

    /// <summary>The window returned the material that the agency handed in (S-28, S-29).</summary>
    /// <param name="Faults">How many faults were named, at least one.</param>
    public sealed record MaterialReturned(int Faults) : AgencyEvent;

    /// <summary>The window accepted the material (S-27, S-30).</summary>
    /// <param name="Days">Calendar days from the first hand-in to acceptance; 0 when it was accepted on the spot.</param>
    public sealed record AcceptedAfter(int Days) : AgencyEvent;

    /// <summary>The publicity failed (S-22).</summary>
    public sealed record PublicityFailed : AgencyEvent;

    /// <summary>The material did not come in time, and the case lapsed (S-25, S-26).</summary>
    public sealed record Lapsed : AgencyEvent;

    /// <summary>The case was cancelled (S-36, S-39).</summary>
    public sealed record Cancelled : AgencyEvent;
}
