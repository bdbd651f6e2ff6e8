using System.Text.Json.Serialization;

namespace TalentSettlement.Core.People;

/// <summary>Why a text is not a citizen identity number; the first rule that it breaks, in the order of the standard.</summary>
[JsonConverter(typeof(KebabCase<IdentityNumberRefusal>))]
public enum IdentityNumberRefusal
{
    /// <summary>Neither the 18 characters of GB 11643-1999 nor the 15 digits of GB 11643-1989.</summary>
    WrongLength = 1,

    /// <summary>Something else than a digit stands before the check character, or the check character is neither a digit nor X.</summary>
    WrongCharacter = 2,

    /// <summary>The first two digits are none of the 31 provinces, autonomous regions and municipalities of the mainland.</summary>
    UnknownProvince = 3,

    /// <summary>Digits 7 to 14 are no day of the calendar, lie before 1900 or after the day of the question.</summary>
    WrongBirthDate = 4,

    /// <summary>The eighteenth character is not the one that the other seventeen give.</summary>
    WrongCheckCharacter = 5,
}
