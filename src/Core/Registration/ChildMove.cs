using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Registration;

/// <summary>Whether a child moves to the city with the person (随迁).</summary>
[JsonConverter(typeof(KebabCase<ChildMove>))]
public enum ChildMove
{
    /// <summary>Moves along (随迁).</summary>
    MovesAlong = 1,

    /// <summary>Stays where it is registered (不随迁).</summary>
    Stays = 2,
}
