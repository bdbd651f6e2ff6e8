namespace TalentSettlement.Core.Policies;

/// <summary>The policy values as their data writes them.</summary>
internal sealed record PolicySetText(string Id, string Version, PolicyValue[] Policies);
