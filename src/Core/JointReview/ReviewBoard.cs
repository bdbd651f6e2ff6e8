using System.Collections.Immutable;
using TalentSettlement.Core.Competence;

namespace TalentSettlement.Core.JointReview;

/// <summary>One round of the joint review (联审, T-08): all its items side by side.</summary>
/// <param name="Round">The round: 1 for the first submission, one more for each resubmission.</param>
/// <param name="OpenedAt">When the application of this round was received.</param>
/// <param name="Items">The items.</param>
/// <param name="Reopened">How often the round was taken up again after an annulled finding of fraud (D4).</param>
public sealed record ReviewBoard(int Round, DateTimeOffset OpenedAt, ImmutableArray<ItemUnderReview> Items, int Reopened = 0)
{
    /// <summary>Every department that is competent for something in this round.</summary>
    /// <returns>The departments, each once.</returns>
    public ImmutableArray<DepartmentCode> Departments() =>
        [.. Items.Where(item => item.CarriedFrom is null).SelectMany(item => item.Competent).Distinct()];

    /// <summary>One item.</summary>
    /// <param name="code">The item's code.</param>
    /// <returns>The item, or <see langword="null"/> when it is not before this review.</returns>
    public ItemUnderReview? Find(ReviewItemCode code) => Items.FirstOrDefault(item => item.Item == code);

    /// <summary>The board with one item changed.</summary>
    /// <param name="code">The item's code.</param>
    /// <param name="change">The change.</param>
    /// <returns>The new board.</returns>
    public ReviewBoard With(ReviewItemCode code, Func<ItemUnderReview, ItemUnderReview> change) =>
        this with { Items = [.. Items.Select(item => item.Item == code ? change(item) : item)] };
}
