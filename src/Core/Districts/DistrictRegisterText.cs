namespace TalentSettlement.Core.Districts;

/// <summary>The register of districts as its data writes it.</summary>
internal sealed record DistrictRegisterText(string Id, string Version, string Source, string Note, District[] Districts);
