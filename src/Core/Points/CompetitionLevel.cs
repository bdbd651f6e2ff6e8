using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>The level of a vocational skill competition (职业技能竞赛).</summary>
[JsonConverter(typeof(KebabCase<CompetitionLevel>))]
public enum CompetitionLevel
{
    /// <summary>City level, class two (市级二类).</summary>
    CityClassTwo = 1,

    /// <summary>City level, class one (市级一类).</summary>
    CityClassOne = 2,

    /// <summary>Provincial level (省级).</summary>
    Provincial = 3,

    /// <summary>National level (国家级).</summary>
    National = 4,
}
