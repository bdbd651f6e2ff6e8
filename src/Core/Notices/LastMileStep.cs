using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Notices;

/// <summary>The steps after the notice, in their order (后续事项, S-44 to S-46, N20).</summary>
[JsonConverter(typeof(KebabCase<LastMileStep>))]
public enum LastMileStep
{
    /// <summary>The permission to move in, from public security of the target district (准予迁入证明, S-44).</summary>
    MoveInPermit = 1,

    /// <summary>The migration certificate, from public security of the place of origin (户口迁移证, S-45).</summary>
    MigrationCertificate = 2,

    /// <summary>The registration at the police station (落户登记, S-46).</summary>
    Registration = 3,
}
