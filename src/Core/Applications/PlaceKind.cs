using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>The kinds of place in which an applicant may settle (落户地点, T-05, Annex I(6)).</summary>
[JsonConverter(typeof(KebabCase<PlaceKind>))]
public enum PlaceKind
{
    /// <summary>A home in the name of the applicant (本人名下房产).</summary>
    OwnProperty = 1,

    /// <summary>A home in the name of the spouse (配偶名下房产).</summary>
    SpouseProperty = 2,

    /// <summary>A home in the name of a parent (父母名下房产).</summary>
    ParentProperty = 3,

    /// <summary>A home in the name of a child (子女名下房产).</summary>
    ChildProperty = 4,

    /// <summary>The collective household of the employer (单位集体户).</summary>
    EmployerCollective = 5,

    /// <summary>The talent collective household of the district (区人才集体户).</summary>
    DistrictTalentCollective = 6,

    /// <summary>The collective household of the China Northern Talent Market (北方人才集体户).</summary>
    NorthernTalentCollective = 7,
}
