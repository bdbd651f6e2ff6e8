namespace TalentSettlement.Core.People;

/// <summary>What became of a text that was to be a citizen identity number.</summary>
public abstract record IdentityNumberReading
{
    private IdentityNumberReading()
    {
    }

    /// <summary>The text is a number of 18 characters.</summary>
    /// <param name="Number">The number, its check character in upper case.</param>
    public sealed record Read(IdentityNumber Number) : IdentityNumberReading;

    /// <summary>The text was a number of 15 digits; its normal upgrade is to be shown to the person for confirmation (Shenzhen, S-12).</summary>
    /// <param name="Number">The number of 18 characters that the 15 digits become.</param>
    public sealed record Upgraded(IdentityNumber Number) : IdentityNumberReading;

    /// <summary>The text is no citizen identity number.</summary>
    /// <param name="Why">The first rule that it breaks.</param>
    public sealed record Refused(IdentityNumberRefusal Why) : IdentityNumberReading;
}
