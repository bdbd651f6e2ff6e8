using TalentSettlement.Core.Registration;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>What the social-security department answered.</summary>
public abstract record SocialSecurityAnswer
{
    private SocialSecurityAnswer()
    {
    }

    /// <summary>It has such a number.</summary>
    /// <param name="Record">The identity number under it.</param>
    public sealed record Known(IdentityOnRecord Record) : SocialSecurityAnswer;

    /// <summary>It has no such number.</summary>
    public sealed record Unknown : SocialSecurityAnswer;

    /// <summary>It cannot be reached now; nothing is concluded from that.</summary>
    public sealed record Unavailable : SocialSecurityAnswer;
}
