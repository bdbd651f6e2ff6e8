using System.Collections.Immutable;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointReview;

/// <summary>A department's opinion on an item.</summary>
/// <param name="Finding">What was found.</param>
public sealed record GiveOpinion(Finding Finding);

/// <summary>The arbiter's ruling.</summary>
/// <param name="Finding">What holds.</param>
/// <param name="Reasoning">Why, 1 to 500 characters.</param>
public sealed record RuleConflict(Finding Finding, string Reasoning);

/// <summary>A case as a reviewing department sees it: its own items, and nothing of the others' (C10).</summary>
/// <param name="Receipt">Identity, state and revision.</param>
/// <param name="Applicant">The masked name.</param>
/// <param name="Round">The round.</param>
/// <param name="NormEnds">When the service norm ends, at +08:00 (Q14).</param>
/// <param name="Tasks">The department's items.</param>
public sealed record DepartmentReview(CaseReceipt Receipt, string Applicant, int Round, DateTimeOffset NormEnds, ImmutableArray<ReviewTaskView> Tasks);

/// <summary>An item as a reviewer or the arbiter sees it.</summary>
/// <param name="Item">The item, and where it stands.</param>
/// <param name="IsOpen">Whether an opinion of this department is needed.</param>
/// <param name="Holder">Who holds the task now.</param>
/// <param name="HeldUntil">Until when, at +08:00.</param>
/// <param name="Files">What was uploaded for it.</param>
/// <param name="Opinions">The opinions given; of other departments only for the arbiter, or once all have spoken.</param>
/// <param name="Contests">What the applicant objects to in the comparison.</param>
public sealed record ReviewTaskView(
    ItemView Item,
    bool IsOpen,
    string? Holder,
    DateTimeOffset? HeldUntil,
    ImmutableArray<UploadView> Files,
    ImmutableArray<OpinionView> Opinions,
    ImmutableArray<Contest> Contests);

/// <summary>An opinion.</summary>
/// <param name="Department">Whose.</param>
/// <param name="At">When, at +08:00.</param>
/// <param name="Finding">What was found.</param>
public sealed record OpinionView(string Department, DateTimeOffset At, Finding Finding);

/// <summary>A disagreement between departments, both reasonings side by side (N11).</summary>
/// <param name="Receipt">Identity, state and revision.</param>
/// <param name="Items">The items in conflict.</param>
public sealed record ConflictView(CaseReceipt Receipt, ImmutableArray<ReviewTaskView> Items);
