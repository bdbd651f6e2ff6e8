using System.Text.Json.Serialization;
using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Competence;

/// <summary>One thing that the joint review decides (审核事项, T-08 to T-11).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OfElement), "element")]
[JsonDerivedType(typeof(OfRecords), "records")]
public abstract record ReviewItem
{
    private ReviewItem(ReviewItemCode code, Wording name, CompetentDepartments reviewers, Comparison? comparison) =>
        (Code, Name, Reviewers, Comparison) = (code, name, reviewers, comparison);

    /// <summary>The code of the item.</summary>
    public ReviewItemCode Code { get; init; }

    /// <summary>What it is called.</summary>
    public Wording Name { get; init; }

    /// <summary>The departments that give an opinion on it.</summary>
    public CompetentDepartments Reviewers { get; init; }

    /// <summary>How the system may complete it by itself; absent when only people can (T-12).</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>An element that the applicant uploaded.</summary>
    /// <param name="Element">The element.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Reviewers">The departments that give an opinion on it.</param>
    /// <param name="Comparison">How the system may complete it by itself.</param>
    public sealed record OfElement(ElementCode Element, Wording Name, CompetentDepartments Reviewers, Comparison? Comparison)
        : ReviewItem(new ReviewItemCode(Element.Value), Name, Reviewers, Comparison);

    /// <summary>A check of the records for which nothing is uploaded: residence, no criminal record, employment, social insurance.</summary>
    /// <param name="Code">The code of the check.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Reviewers">The departments that give an opinion on it.</param>
    /// <param name="Comparison">How the system may complete it by itself.</param>
    public sealed record OfRecords(ReviewItemCode Code, Wording Name, CompetentDepartments Reviewers, Comparison? Comparison)
        : ReviewItem(Code, Name, Reviewers, Comparison);
}
