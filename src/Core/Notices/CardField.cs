using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Notices;

/// <summary>What stands on the notice and the index card, and may therefore be changed after approval (S-37).</summary>
[JsonConverter(typeof(KebabCase<CardField>))]
public enum CardField
{
    /// <summary>The name (姓名).</summary>
    Name = 1,

    /// <summary>The identity number (身份证号码).</summary>
    IdentityNumber = 2,

    /// <summary>The place of the present registration (户口所在地).</summary>
    Origin = 3,

    /// <summary>The district of settlement (拟入户区).</summary>
    Target = 4,
}
