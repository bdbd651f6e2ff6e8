using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>The six kinds of talent (人才类型) that may apply (T-01, Annex I(1) to I(5); title and qualification are the two halves of I(2)).</summary>
[JsonConverter(typeof(KebabCase<TalentCategory>))]
public enum TalentCategory
{
    /// <summary>Academic talent (学历型人才), Annex I(1).</summary>
    Academic = 1,

    /// <summary>Qualified talent by professional title (资格型人才·职称), Annex I(2)1.</summary>
    Title = 2,

    /// <summary>Qualified talent by practising qualification (资格型人才·执业资格), Annex I(2)2.</summary>
    Qualification = 3,

    /// <summary>Skilled talent (技能型人才), Annex I(3).</summary>
    Skilled = 4,

    /// <summary>Entrepreneurial talent (创业型人才), Annex I(4).</summary>
    Entrepreneur = 5,

    /// <summary>Urgently needed talent (急需型人才), Annex I(5).</summary>
    Urgent = 6,
}
