using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Elements;

/// <summary>Whose official seal (公章) an element bears (A8).</summary>
[JsonConverter(typeof(KebabCase<SealOwner>))]
public enum SealOwner
{
    /// <summary>The employer (用人单位), T-30, T-33, T-34.</summary>
    Employer = 1,

    /// <summary>The unit that keeps the personnel file (存档单位、存档机构), T-31, T-35 to T-37.</summary>
    ArchivingUnit = 2,

    /// <summary>The translation agency (翻译机构), T-32.</summary>
    TranslationAgency = 3,

    /// <summary>The unit where a dispatched worker works (用工单位), Annex II(2).</summary>
    UserUnit = 4,

    /// <summary>The labour dispatch agency (劳务派遣机构), Annex II(2).</summary>
    DispatchAgency = 5,
}
