namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The words of the API for where a case of settlement by points stands and who has to act.</summary>
internal static class PointsWords
{
    public const string PublicityFailed = "publicity-failed";
    public const string AwaitingMaterial = "awaiting-material";
    public const string AwaitingReform = "awaiting-reform";
    public const string ToBePrinted = "to-be-printed";
    public const string Moving = "moving";
    public const string Settled = "settled";
    public const string Lapsed = "lapsed";
    public const string Void = "void";

    public const string Applicant = "applicant";
    public const string Agency = "agency";
    public const string Bureau = "bureau";
    public const string Reform = "development-reform";
    public const string Nobody = "nobody";
}
