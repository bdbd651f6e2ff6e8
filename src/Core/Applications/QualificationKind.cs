using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>The practising qualifications (执业资格) that the implementing measures list.</summary>
[JsonConverter(typeof(KebabCase<QualificationKind>))]
public enum QualificationKind
{
    /// <summary>Actuary (精算师), home or foreign.</summary>
    Actuary = 1,

    /// <summary>Chartered financial analyst (CFA, 特许金融分析师).</summary>
    Cfa = 2,

    /// <summary>Financial risk manager (FRM, 金融风险管理师).</summary>
    Frm = 3,

    /// <summary>Certified public accountant (注册会计师).</summary>
    Accountant = 4,

    /// <summary>Registered tax agent (注册税务师).</summary>
    TaxAgent = 5,

    /// <summary>Registered architect (注册建筑师).</summary>
    Architect = 6,

    /// <summary>Registered survey and design engineer (注册勘察设计工程师).</summary>
    SurveyDesignEngineer = 7,

    /// <summary>Registered asset appraiser (注册资产评估师).</summary>
    AssetAppraiser = 8,

    /// <summary>Lawyer (律师).</summary>
    Lawyer = 9,

    /// <summary>Notary (公证员); listed in the text seen in 2021 only.</summary>
    Notary = 10,

    /// <summary>Holder of a pilot licence of the civil aviation administration (飞机驾驶执照); listed in the text seen in 2021 only.</summary>
    Pilot = 11,

    /// <summary>Any other qualification: it is not listed and does not qualify.</summary>
    Other = 12,
}
