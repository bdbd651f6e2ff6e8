using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.People;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>Whether an agency may fill in for a person.</summary>
public abstract record EntrustedOutcome
{
    private EntrustedOutcome()
    {
    }

    /// <summary>Name and number belong together, and the agency is recognised and entrusted.</summary>
    /// <param name="Applicant">The person.</param>
    /// <param name="PersonKey">The person's key.</param>
    /// <param name="Entrustment">The agreement.</param>
    public sealed record Verified(Applicant Applicant, string PersonKey, Entrustment Entrustment) : EntrustedOutcome;

    /// <summary>It may not.</summary>
    /// <param name="Refusal">Why.</param>
    public sealed record Refused(Refusal Refusal) : EntrustedOutcome;

    /// <summary>The real-name register cannot be reached now.</summary>
    public sealed record Unavailable : EntrustedOutcome;
}
