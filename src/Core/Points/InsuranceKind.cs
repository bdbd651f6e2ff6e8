using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>One of the five social insurances of Shenzhen (社会保险险种); children's medical insurance is none of them.</summary>
[JsonConverter(typeof(KebabCase<InsuranceKind>))]
public enum InsuranceKind
{
    /// <summary>Pension (养老).</summary>
    Pension = 1,

    /// <summary>Medical (医疗).</summary>
    Medical = 2,

    /// <summary>Unemployment (失业).</summary>
    Unemployment = 3,

    /// <summary>Work injury (工伤).</summary>
    WorkInjury = 4,

    /// <summary>Maternity (生育).</summary>
    Maternity = 5,
}
