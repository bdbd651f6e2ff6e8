namespace TalentSettlement.Core.Registration;

/// <summary>The identity number that the social-security department has under a computer number (参保人身份证号码, S-12, S-13).</summary>
/// <remarks><see cref="ToString"/> is hidden: it is an identity number, of whomever.</remarks>
/// <param name="Text">The number as recorded there: 18 characters, or the 15 digits of before.</param>
public sealed record IdentityOnRecord(string Text)
{
    /// <summary>Hidden: an identity number does not belong into a log.</summary>
    public override string ToString() => "(identity number on record)";
}
