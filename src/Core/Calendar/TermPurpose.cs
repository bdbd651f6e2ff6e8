using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Calendar;

/// <summary>What a term or a fixed date is for, in the words of the notices.</summary>
[JsonConverter(typeof(KebabCase<TermPurpose>))]
public enum TermPurpose
{
    /// <summary>The review of one department (Tianjin, section 2(2)); a service norm without effect in law (Q14).</summary>
    DepartmentReview = 1,

    /// <summary>No application is accepted after fraud (Tianjin, section 4(2), T-24).</summary>
    ApplicationBar = 2,

    /// <summary>How long the choice of a way to receive the permit is waited for before a reminder (Tianjin, T-14).</summary>
    DeliveryChoice = 3,

    /// <summary>The answer to a question of the window or the applicant (Tianjin, T-16, T-27).</summary>
    ConsultationAnswer = 4,

    /// <summary>The permission to move in is valid (准予迁入证明).</summary>
    PermitValidity = 5,

    /// <summary>The publicity of a batch (Shenzhen, S-19).</summary>
    Publicity = 6,

    /// <summary>The answer to an objection from the public (Shenzhen, S-22).</summary>
    ObjectionAnswer = 7,

    /// <summary>All written material is at the window (Shenzhen, S-25).</summary>
    WrittenMaterial = 8,

    /// <summary>The day on which acceptance ends for everybody (Shenzhen, S-26).</summary>
    AcceptanceCutoff = 9,

    /// <summary>The indicator issued after publicity is valid (Shenzhen, S-53, S-54).</summary>
    IndicatorValidity = 10,

    /// <summary>Examination and approval after acceptance (Shenzhen, S-32, S-33).</summary>
    Examination = 11,

    /// <summary>The index card is valid (Shenzhen, S-47).</summary>
    IndexCardValidity = 12,

    /// <summary>The migration certificate of the place of origin is valid (Shenzhen, S-45).</summary>
    MigrationCertificateValidity = 13,
}
