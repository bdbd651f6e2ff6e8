namespace TalentSettlement.Functions.Platform.Access;

/// <summary>The capacities in which someone may act.</summary>
public enum Role
{
    /// <summary>A citizen with an application of their own.</summary>
    Applicant = 1,

    /// <summary>A recognised agency (Shenzhen).</summary>
    Agency = 2,

    /// <summary>A reviewer of one department in one district.</summary>
    Reviewer = 3,

    /// <summary>Staff of the joint-review window of one district.</summary>
    Window = 4,

    /// <summary>An officer who decides (Shenzhen) or issues permits (Tianjin).</summary>
    Officer = 5,

    /// <summary>The arbiter named for disagreements between departments.</summary>
    Arbiter = 6,

    /// <summary>Post-event supervision: spot checks and special inspections.</summary>
    Supervisor = 7,

    /// <summary>Operators of the system (Municipal Public Security Bureau, T-26).</summary>
    Ops = 8,

    /// <summary>Event Grid, which tells of delivery reports and of verdicts of the scanner; its token names the role <c>AzureEventGridSecureWebhookSubscriber</c>.</summary>
    Events = 9,
}
