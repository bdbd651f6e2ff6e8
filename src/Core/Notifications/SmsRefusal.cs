using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Notifications;

/// <summary>Why a text cannot be rendered.</summary>
[JsonConverter(typeof(KebabCase<SmsRefusal>))]
public enum SmsRefusal
{
    /// <summary>The template asks for a parameter that is not given, or that holds nothing readable.</summary>
    MissingParameter = 1,

    /// <summary>A parameter is given that the template does not know.</summary>
    UnknownParameter = 2,

    /// <summary>A parameter is longer than the template allows.</summary>
    TooLong = 3,

    /// <summary>A parameter holds an identity number or a mobile number.</summary>
    PersonalNumber = 4,
}
