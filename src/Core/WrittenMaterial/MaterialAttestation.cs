using System.Text.Json.Serialization;

namespace TalentSettlement.Core.WrittenMaterial;

/// <summary>Who answers for a paper by a seal, a signature or by having seen the original (盖章、签名、核验).</summary>
[JsonConverter(typeof(KebabCase<MaterialAttestation>))]
public enum MaterialAttestation
{
    /// <summary>The person signs (本人签名).</summary>
    ApplicantSignature = 1,

    /// <summary>The agency seals (经办机构盖章).</summary>
    AgencySeal = 2,

    /// <summary>The window marks that the original was seen and agrees (窗口核验原件, S-51).</summary>
    WindowSeesOriginal = 3,

    /// <summary>The authority that issues it has sealed it (出具单位盖章).</summary>
    IssuerSeal = 4,

    /// <summary>The employer seals (用人单位盖章).</summary>
    EmployerSeal = 5,
}
