namespace TalentSettlement.Core.Districts;

/// <summary>The register of the districts of Shenzhen as its data writes it.</summary>
internal sealed record SettlementDistrictsText(string Id, string Version, string Source, string Note, SettlementDistrict[] Districts);
