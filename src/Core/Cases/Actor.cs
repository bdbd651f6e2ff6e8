namespace TalentSettlement.Core.Cases;

/// <summary>Who did something to a case: the capacity in which they acted and their account, never their name.</summary>
/// <param name="Capacity">The capacity, for example <c>applicant</c>, <c>reviewer</c> or <c>system</c>.</param>
/// <param name="Account">The account's opaque subject.</param>
/// <param name="Department">The department's code, for a reviewer.</param>
public sealed record Actor(string Capacity, string Account, string? Department = null)
{
    /// <summary>The system itself: comparison, timers, conclusions.</summary>
    public static Actor System { get; } = new("system", "system");
}
