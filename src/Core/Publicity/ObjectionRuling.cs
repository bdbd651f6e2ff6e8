using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Publicity;

/// <summary>What an officer found on an objection.</summary>
[JsonConverter(typeof(KebabCase<ObjectionRuling>))]
public enum ObjectionRuling
{
    /// <summary>It is well founded; the person's publicity fails (成立, S-22).</summary>
    Sustained = 1,

    /// <summary>It is not (不成立).</summary>
    Dismissed = 2,
}
