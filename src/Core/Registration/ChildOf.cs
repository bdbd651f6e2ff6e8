using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Registration;

/// <summary>Whose child it is.</summary>
[JsonConverter(typeof(KebabCase<ChildOf>))]
public enum ChildOf
{
    /// <summary>The person's, or of both.</summary>
    Applicant = 1,

    /// <summary>The spouse's, of an earlier stage.</summary>
    Spouse = 2,
}
