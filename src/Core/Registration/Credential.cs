namespace TalentSettlement.Core.Registration;

/// <summary>A school, major, title or licence by name; a name that is not in the dictionary may be typed in and is flagged for review (S-15).</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name, 2 to 100 characters.</param>
public sealed record Credential(CredentialKind Kind, string Name);
