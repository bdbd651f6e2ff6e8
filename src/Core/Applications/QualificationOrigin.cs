using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>Who issued a practising qualification; a foreign one needs translations and screenshots (Annex I(2)2).</summary>
[JsonConverter(typeof(KebabCase<QualificationOrigin>))]
public enum QualificationOrigin
{
    /// <summary>Issued in China (国内).</summary>
    Home = 1,

    /// <summary>Issued abroad (国外).</summary>
    Foreign = 2,
}
