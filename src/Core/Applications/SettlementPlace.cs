using System.Text.Json.Serialization;
using TalentSettlement.Core.Districts;

namespace TalentSettlement.Core.Applications;

/// <summary>The place in which the applicant plans to settle (拟落户地点, T-05); it decides the joint window and further elements (T-16, T-41).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OwnProperty), "own-property")]
[JsonDerivedType(typeof(SpouseProperty), "spouse-property")]
[JsonDerivedType(typeof(ParentProperty), "parent-property")]
[JsonDerivedType(typeof(ChildProperty), "child-property")]
[JsonDerivedType(typeof(EmployerCollective), "employer-collective")]
[JsonDerivedType(typeof(DistrictTalentCollective), "district-talent-collective")]
[JsonDerivedType(typeof(NorthernTalentCollective), "northern-talent-collective")]
public abstract record SettlementPlace
{
    private SettlementPlace(DistrictCode? district) => District = district;

    /// <summary>The district whose joint window (联审窗口) handles the application.</summary>
    public DistrictCode? District { get; init; }

    /// <summary>The kind of place.</summary>
    [JsonIgnore]
    public abstract PlaceKind Kind { get; }

    /// <summary>A home in the name of the applicant or of a close relative (房产).</summary>
    public abstract record Home : SettlementPlace
    {
        private protected Home(DistrictCode? district, bool? coOwned)
            : base(district) => CoOwned = coOwned;

        /// <summary>Whether the home is shared by the applicant with spouse, parents or children (共有).</summary>
        public bool? CoOwned { get; init; }
    }

    /// <summary>A home in the name of the applicant (本人名下房产).</summary>
    /// <param name="District">The district of the home.</param>
    /// <param name="CoOwned">Whether the home is shared by the applicant with spouse, parents or children (共有).</param>
    public sealed record OwnProperty(DistrictCode? District = null, bool? CoOwned = null)
        : Home(District, CoOwned)
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override PlaceKind Kind => PlaceKind.OwnProperty;
    }

    /// <summary>A home in the name of the spouse (配偶名下房产).</summary>
    /// <param name="District">The district of the home.</param>
    /// <param name="CoOwned">Whether the home is shared by the applicant with spouse, parents or children (共有).</param>
    public sealed record SpouseProperty(DistrictCode? District = null, bool? CoOwned = null)
        : Home(District, CoOwned)
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override PlaceKind Kind => PlaceKind.SpouseProperty;
    }

    /// <summary>A home in the name of a parent (父母名下房产).</summary>
    /// <param name="District">The district of the home.</param>
    /// <param name="CoOwned">Whether the home is shared by the applicant with spouse, parents or children (共有).</param>
    public sealed record ParentProperty(DistrictCode? District = null, bool? CoOwned = null)
        : Home(District, CoOwned)
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override PlaceKind Kind => PlaceKind.ParentProperty;
    }

    /// <summary>A home in the name of a child (子女名下房产).</summary>
    /// <param name="District">The district of the home.</param>
    /// <param name="CoOwned">Whether the home is shared by the applicant with spouse, parents or children (共有).</param>
    public sealed record ChildProperty(DistrictCode? District = null, bool? CoOwned = null)
        : Home(District, CoOwned)
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override PlaceKind Kind => PlaceKind.ChildProperty;
    }

    /// <summary>The collective household of the employer (单位集体户).</summary>
    /// <param name="District">The district of the household.</param>
    public sealed record EmployerCollective(DistrictCode? District = null)
        : SettlementPlace(District)
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override PlaceKind Kind => PlaceKind.EmployerCollective;
    }

    /// <summary>The talent collective household that the district designates (区人才集体户).</summary>
    /// <param name="District">The district of the employer.</param>
    /// <param name="OwnsHome">Whether the applicant or the spouse owns a home in Tianjin.</param>
    /// <param name="EmployerHasHousehold">Whether the employer has a collective household of its own.</param>
    public sealed record DistrictTalentCollective(DistrictCode? District = null, bool? OwnsHome = null, bool? EmployerHasHousehold = null)
        : SettlementPlace(District)
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override PlaceKind Kind => PlaceKind.DistrictTalentCollective;
    }

    /// <summary>The collective household of the China Northern Talent Market (北方人才集体户).</summary>
    /// <param name="District">The district of the talent market.</param>
    /// <param name="FileDeposited">Whether the personnel file is, or is being, deposited there (存档).</param>
    public sealed record NorthernTalentCollective(DistrictCode? District = null, bool? FileDeposited = null)
        : SettlementPlace(District)
    {
        /// <inheritdoc/>
        [JsonIgnore]
        public override PlaceKind Kind => PlaceKind.NorthernTalentCollective;
    }
}
