using TalentSettlement.Functions.Notifications;

namespace TalentSettlement.Functions.Platform.Tencent;

/// <summary>What a code of the provider means for a text: whether it is the text's own fault, everybody's, or not known.</summary>
internal static class TencentCodes
{
    /// <summary>Codes that time, or the operator, can mend: the same text is handed over again.</summary>
    private static readonly string[] Passing =
    [
        "LimitExceeded", "RequestLimitExceeded", "InternalError", "ResourceInsufficient", "ResourceUnavailable", "AuthFailure", "UnauthorizedOperation",
        "FailedOperation.InsufficientBalanceInSmsPackage", "FailedOperation.JsonParseFail", "IpNotInWhitelist",
    ];

    /// <summary>What a code means.</summary>
    public static SmsHandOver Of(string code) => code switch
    {
        // The provider waited for the carrier in vain; it may have sent the text.
        "InternalError.Timeout" => new SmsHandOver.Unanswered(code),
        "FailedOperation" => new SmsHandOver.Later(code),
        _ when Passing.Any(passing => code == passing || code.StartsWith($"{passing}.", StringComparison.Ordinal)) => new SmsHandOver.Later(code),
        _ => new SmsHandOver.Rejected(code),
    };
}
