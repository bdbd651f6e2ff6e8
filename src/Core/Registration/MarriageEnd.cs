using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Registration;

/// <summary>How a marriage ended.</summary>
[JsonConverter(typeof(KebabCase<MarriageEnd>))]
public enum MarriageEnd
{
    /// <summary>By divorce (离婚).</summary>
    Divorce = 1,

    /// <summary>By death (丧偶).</summary>
    Death = 2,
}
