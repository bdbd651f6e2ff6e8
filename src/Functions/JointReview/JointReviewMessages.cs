namespace TalentSettlement.Functions.JointReview;

/// <summary>What the joint review of one round starts from; identities only.</summary>
/// <param name="Case">The case.</param>
/// <param name="Round">The round.</param>
public sealed record JointReviewStart(string Case, int Round);

/// <summary>The comparison of one department's items of one round.</summary>
/// <param name="Case">The case.</param>
/// <param name="Round">The round.</param>
/// <param name="Department">The department.</param>
public sealed record DepartmentComparison(string Case, int Round, string Department);

/// <summary>Which departments a round is before, and when their service norm ends.</summary>
/// <param name="Departments">The departments with something to compare or review.</param>
/// <param name="NormEnds">When a reminder is due, and when the next, in UTC.</param>
public sealed record ReviewOpened(string[] Departments, DateTime[] NormEnds);

/// <summary>Whether a round is over.</summary>
/// <param name="IsOver">Whether it is.</param>
public sealed record ReviewStanding(bool IsOver);

/// <summary>A reminder at the end of the service norm.</summary>
/// <param name="Case">The case.</param>
/// <param name="Round">The round.</param>
/// <param name="Reminder">The how-manieth, from 1.</param>
public sealed record ReviewReminder(string Case, int Round, int Reminder);
