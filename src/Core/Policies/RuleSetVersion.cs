namespace TalentSettlement.Core.Policies;

/// <summary>Which rules: the set and its version. A case pins it and stays decidable under it.</summary>
/// <param name="Id">The set, for example <c>tianjin-elements</c>.</param>
/// <param name="Version">The version within the set.</param>
public sealed record RuleSetVersion(string Id, string Version)
{
    /// <summary>The two, as <c>set@version</c>.</summary>
    public override string ToString() => $"{Id}@{Version}";
}
