namespace TalentSettlement.Core.JointReview;

/// <summary>What a data source answered when asked whether the applicant's data agree with its own (数据比对, T-12).</summary>
public enum ComparisonAnswer
{
    /// <summary>Every field agrees: the system completes the review of the item by itself.</summary>
    Match = 1,

    /// <summary>At least one field differs: a person looks at it.</summary>
    Mismatch = 2,

    /// <summary>No authority keeps such data, or it knows nothing of this person: a person looks at it.</summary>
    NoSource = 3,

    /// <summary>The source's data are older than it vouches for: a person looks at it.</summary>
    Stale = 4,

    /// <summary>The source could not be reached in time: a person looks at it; never a silent pass or fail (C4).</summary>
    Unavailable = 5,
}
