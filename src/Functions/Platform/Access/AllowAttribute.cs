namespace TalentSettlement.Functions.Platform.Access;

/// <summary>Who may call an HTTP function. A function without it is closed to everyone.</summary>
/// <param name="roles">Any one of these capacities suffices; none at all opens the function to the public.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AllowAttribute(params Role[] roles) : Attribute
{
    /// <summary>The capacities; empty for a public function.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;
}
