using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>A record that costs points or bars the declaration (减分指标, article 5).</summary>
[JsonConverter(typeof(KebabCase<RecordKind>))]
public enum RecordKind
{
    /// <summary>Bad record in the personal credit system of Shenzhen (个人信用征信系统不良诚信记录).</summary>
    CreditSystem = 1,

    /// <summary>Dishonesty record in the talent introduction system (人才引进系统不良诚信记录).</summary>
    TalentSystem = 2,

    /// <summary>Unlawful, not criminal (违法记录).</summary>
    Unlawful = 3,

    /// <summary>One child born over the quota (超生).</summary>
    OverQuotaBirth = 4,

    /// <summary>Took part in a prohibited organisation or activity (国家禁止的组织及活动).</summary>
    ProhibitedOrganisation = 5,

    /// <summary>Criminal record (刑事犯罪记录).</summary>
    Crime = 6,

    /// <summary>Re-education through labour (劳动教养), asked until 2012.</summary>
    Reeducation = 7,
}
