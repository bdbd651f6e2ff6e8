using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Points;

/// <summary>Whether an owned home in Shenzhen carries a mortgage.</summary>
[JsonConverter(typeof(KebabCase<HomeTitle>))]
public enum HomeTitle
{
    /// <summary>No mortgage (未设抵押权).</summary>
    Unmortgaged = 1,

    /// <summary>Mortgaged (设有抵押权).</summary>
    Mortgaged = 2,
}
