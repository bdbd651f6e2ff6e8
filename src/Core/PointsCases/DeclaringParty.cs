using System.Text.Json.Serialization;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Who acts on a declaration: the person or the agency (S-04).</summary>
[JsonConverter(typeof(KebabCase<DeclaringParty>))]
public enum DeclaringParty
{
    /// <summary>The person who wants to settle.</summary>
    Person = 1,

    /// <summary>The agency that the person has entrusted.</summary>
    Agency = 2,
}
