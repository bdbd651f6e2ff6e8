using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.People;

/// <summary>A citizen identity number (公民身份号码) in its 18-character form, GB 11643-1999.</summary>
/// <remarks>
/// A number of fifteen digits is upgraded first, by <see cref="TryUpgrade"/>, and shown to the applicant for confirmation (Shenzhen, S-12).
/// <see cref="ToString"/> is hidden, so a number cannot slip into a log; reading <see cref="Value"/> is a decision.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<IdentityNumber>))]
public sealed record IdentityNumber : ITextValue<IdentityNumber>
{
    private IdentityNumber(string value) => (Value, DateOfBirth) = (value, Gb11643.BirthDateOf(value)!.Value);

    /// <summary>The 18 characters; the check character X is in upper case.</summary>
    public string Value { get; }

    /// <summary>The date of birth, in the Gregorian calendar, that digits 7 to 14 record.</summary>
    public DateOnly DateOfBirth { get; }

    /// <summary>The sex that the seventeenth digit records.</summary>
    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>The number with its middle hidden: the first four and the last two characters remain.</summary>
    public string Masked => $"{Value[..4]}************{Value[^2..]}";

    /// <summary>Reads what a person has typed: 18 characters, or 15 digits that are upgraded.</summary>
    /// <param name="text">The text; surrounding blanks and a lower-case x are forgiven.</param>
    /// <param name="today">The China date of the question; nobody is born after it.</param>
    public static IdentityNumberReading Read(string? text, DateOnly today)
    {
        var typed = Normalise(text);
        var number = typed.Length == 15 && typed.AsSpan().ContainsOnlyDigits() ? Lengthen(typed) : typed;
        return Gb11643.FaultOf(number, today) is { } why ? new IdentityNumberReading.Refused(why)
            : typed.Length == 15 ? new IdentityNumberReading.Upgraded(new IdentityNumber(number))
            : new IdentityNumberReading.Read(new IdentityNumber(number));
    }

    /// <summary>Reads a number of 18 characters whose birth date is not after a given day.</summary>
    /// <param name="text">The text; surrounding blanks and a lower-case x are forgiven.</param>
    /// <param name="today">The China date of the question; nobody is born after it.</param>
    /// <param name="number">The number, or null when the text is none.</param>
    public static bool TryParse(string? text, DateOnly today, [NotNullWhen(true)] out IdentityNumber? number)
    {
        number = Normalise(text) is var typed && Gb11643.FaultOf(typed, today) is null ? new IdentityNumber(typed) : null;
        return number is not null;
    }

    /// <summary>Reads a number that was accepted before, for instance from the store, where no day is at hand to compare with.</summary>
    /// <param name="text">The text; surrounding blanks and a lower-case x are forgiven.</param>
    /// <param name="value">The number, or null when the text is none.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out IdentityNumber? value) => TryParse(text, DateOnly.MaxValue, out value);

    /// <summary>The normal upgrade of a number of 15 digits (GB 11643-1989): 19 before the year, and the check character.</summary>
    /// <param name="fifteenDigits">The number of the first generation of identity cards.</param>
    /// <param name="number">The number of 18 characters, or null when the digits are no number.</param>
    public static bool TryUpgrade(string? fifteenDigits, [NotNullWhen(true)] out IdentityNumber? number)
    {
        number = Read(fifteenDigits, DateOnly.MaxValue) is IdentityNumberReading.Upgraded(var upgraded) ? upgraded : null;
        return number is not null;
    }

    /// <summary>Whether this number is what a number of 15 digits normally becomes; otherwise it was changed, which is put right at the
    /// social-security department first (Shenzhen, S-13).</summary>
    /// <param name="fifteenDigits">The number of the first generation of identity cards.</param>
    public bool IsNormalUpgradeOf(string? fifteenDigits) => TryUpgrade(fifteenDigits, out var upgraded) && upgraded == this;

    /// <summary>The age of the holder on a day, in completed years; see <see cref="Age.On"/>.</summary>
    /// <param name="day">A China date, not before the birth.</param>
    public int CompletedYearsOn(DateOnly day) => Age.On(DateOfBirth, day).CompletedYears;

    /// <summary>Hidden: an identity number does not belong into a log.</summary>
    public override string ToString() => "(identity number)";

    private static string Normalise(string? text) => (text ?? "").Trim().ToUpperInvariant();

    private static string Lengthen(string fifteenDigits)
    {
        var seventeen = $"{fifteenDigits[..6]}19{fifteenDigits[6..]}";
        return seventeen + Gb11643.CheckCharacterOf(seventeen);
    }
}
