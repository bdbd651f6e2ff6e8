using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Registration;

/// <summary>The kind of a person's present household registration (户口性质).</summary>
[JsonConverter(typeof(KebabCase<HouseholdKind>))]
public enum HouseholdKind
{
    /// <summary>Agricultural (农业户口): the development and reform department approves as well (S-42, S-43, Q4).</summary>
    Agricultural = 1,

    /// <summary>Not agricultural (非农业户口).</summary>
    NonAgricultural = 2,
}
