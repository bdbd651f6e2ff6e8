namespace TalentSettlement.Core.Agencies;

/// <summary>The entrustment agreements as their data writes them.</summary>
internal sealed record AgencyAgreementsText(string Id, string Version, string Note, AgencyAgreementText[] Agreements);
