using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Permits;

/// <summary>How the permit left the window's hands.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Dispatched), "dispatched")]
[JsonDerivedType(typeof(Collected), "collected")]
public abstract record HandOver
{
    private HandOver()
    {
    }

    /// <summary>Given to the post.</summary>
    /// <param name="TrackingNumber">The post's tracking number, 5 to 40 letters and digits.</param>
    public sealed record Dispatched(string TrackingNumber) : HandOver;

    /// <summary>Collected by the applicant in person, whose identity card was checked.</summary>
    public sealed record Collected : HandOver;
}
