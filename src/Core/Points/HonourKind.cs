using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>What article 6(6) names: prizes and honours.</summary>
[JsonConverter(typeof(KebabCase<HonourKind>))]
public enum HonourKind
{
    /// <summary>A prize of the World Skills Competition (世界技能大赛).</summary>
    WorldSkills = 1,

    /// <summary>A prize of a national competition of class one (国家级一类竞赛).</summary>
    NationalClassOne = 2,

    /// <summary>A prize of a national competition of class two (国家级二类竞赛).</summary>
    NationalClassTwo = 3,

    /// <summary>One of the four honorary titles that the article names.</summary>
    HonoraryTitle = 4,

    /// <summary>Commended by the party committee or the government of Shenzhen (市委、市政府表彰).</summary>
    CityCommendation = 5,
}
