using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>Where the education was completed; an overseas one needs the certificate of the study-abroad service centre (Annex I(1)).</summary>
[JsonConverter(typeof(KebabCase<PlaceOfStudy>))]
public enum PlaceOfStudy
{
    /// <summary>In mainland China (国内).</summary>
    Home = 1,

    /// <summary>Outside mainland China (国外、境外).</summary>
    Overseas = 2,
}
