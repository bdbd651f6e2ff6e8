namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The words of the API for where a case stands and who has to act.</summary>
internal static class CaseWords
{
    public const string UnderReview = "under-review";
    public const string SentBack = "sent-back";
    public const string Passed = "passed";
    public const string Permitted = "permitted";
    public const string Closed = "closed";
    public const string Revoked = "revoked";
    public const string Refused = "refused-for-fraud";
    public const string LegacyLane = "legacy-lane";
    public const string LegacyClosed = "legacy-closed";

    public const string Applicant = "applicant";
    public const string JointReview = "joint-review";
    public const string Window = "window";
    public const string OriginalFlow = "original-flow";
    public const string Supervision = "supervision";
    public const string Nobody = "nobody";

    public const string ReviewPassed = "review-passed";
    public const string ReviewReturned = "review-returned";
}
