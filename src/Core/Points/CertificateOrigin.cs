using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Where a vocational qualification was examined; one from elsewhere counts once the level test in Shenzhen is passed.</summary>
[JsonConverter(typeof(KebabCase<CertificateOrigin>))]
public enum CertificateOrigin
{
    /// <summary>Examined in Shenzhen.</summary>
    Shenzhen = 1,

    /// <summary>Examined elsewhere, the comprehensive level test (综合水平测试) passed.</summary>
    ElsewhereTested = 2,

    /// <summary>Examined elsewhere, the test not passed.</summary>
    ElsewhereUntested = 3,
}
