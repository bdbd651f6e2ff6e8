using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Notices;

/// <summary>Which index card (指标卡).</summary>
[JsonConverter(typeof(KebabCase<CardKind>))]
public enum CardKind
{
    /// <summary>The index card of household entry (深圳市入户指标卡).</summary>
    Entry = 1,

    /// <summary>The second card of an agricultural household (农转非指标卡, S-42).</summary>
    AgriculturalTransfer = 2,
}
