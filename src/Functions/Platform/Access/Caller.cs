using System.Collections.Immutable;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Platform.Access;

/// <summary>Who is calling, as the token says.</summary>
/// <param name="Subject">The account; opaque.</param>
/// <param name="Roles">The capacities the account holds.</param>
/// <param name="Department">The department's code, for a reviewer or supervisor.</param>
/// <param name="District">The district's code, for a reviewer or window; the city's (440300) for window and officers of Shenzhen.</param>
/// <param name="Agency">The agency's code, for its manager (S-11).</param>
public sealed record Caller(string Subject, ImmutableArray<Role> Roles, string? Department = null, string? District = null, string? Agency = null)
{
    /// <summary>Nobody in particular: the public.</summary>
    public static Caller Anonymous { get; } = new("anonymous", []);

    /// <summary>The capacity that the access log names: the first, or <c>none</c>.</summary>
    public string Capacity => Roles.IsEmpty ? "none" : Roles[0].ToString().ToLowerInvariant();

    /// <summary>Whether the account holds a capacity.</summary>
    /// <param name="role">The capacity.</param>
    /// <returns>Whether it does.</returns>
    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>The caller as the journal names them.</summary>
    /// <param name="role">The capacity in which they act now.</param>
    /// <returns>The actor.</returns>
    public Actor As(Role role) => new(role.ToString().ToLowerInvariant(), Subject, Department);
}
