namespace TalentSettlement.Core.Registration;

/// <summary>The dictionaries as their data writes them.</summary>
internal sealed record CredentialDictionariesText(string Id, string Version, string Note, CredentialList[] Dictionaries);
