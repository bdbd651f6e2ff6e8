using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

/// <summary>What a person declares for settlement by points (积分入户申报, S-07): the day of birth and everything that may count.</summary>
/// <remarks>The order of the claims has no meaning. Nothing here is verified; whether it is true is for the departments.</remarks>
/// <param name="DateOfBirth">The day of birth, from the identity number.</param>
/// <param name="Claims">What is claimed, the unfavourable included.</param>
public sealed record Declaration(DateOnly DateOfBirth, ImmutableArray<Claim> Claims)
{
    /// <summary>The same declaration with further claims.</summary>
    /// <param name="more">What is claimed besides.</param>
    public Declaration With(params IEnumerable<Claim> more) => this with { Claims = [.. Claims, .. more] };
}
