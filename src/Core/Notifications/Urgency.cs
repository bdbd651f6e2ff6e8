using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Notifications;

/// <summary>Whether a text may wake somebody.</summary>
[JsonConverter(typeof(KebabCase<Urgency>))]
public enum Urgency
{
    /// <summary>It waits for the morning.</summary>
    Ordinary = 1,

    /// <summary>It goes out at any hour.</summary>
    Urgent = 2,
}
