using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Agencies;

/// <summary>Which text a person signs when entrusting an agency (签订委托协议, S-02, S-52).</summary>
public static class AgreementRules
{
    /// <summary>Whether the text shown for signature is the one in force; what was signed earlier stays valid when a later text comes (I-58).</summary>
    /// <param name="agreement">The hash of the text shown.</param>
    /// <param name="agreements">The agreements.</param>
    /// <param name="now">When it is signed.</param>
    /// <returns>The refusal, which names the version to sign; or <see langword="null"/>.</returns>
    public static Refusal? Check(ContentHash agreement, AgencyAgreements agreements, DateTimeOffset now)
    {
        var inForce = agreements.InForceOn(now);
        var detail = ImmutableDictionary<string, string>.Empty.Add("inForce", inForce.Version.Value);
        return agreement == inForce.Hash ? null
            : agreements.Of(agreement) is null ? new Refusal(RefusalKind.Unacceptable, [new Reason("agreement-unknown", "agreement", detail)])
            : new Refusal(RefusalKind.Conflict, [new Reason("agreement-outdated", "agreement", detail)]);
    }
}
