namespace TalentSettlement.Functions.Publicity;

/// <summary>What the publicity of a batch starts from.</summary>
/// <param name="Batch">The batch.</param>
public sealed record PublicityStart(string Batch);

/// <summary>A page of the public list of a batch.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Page">The page, from 1.</param>
public sealed record PublicityPage(string Batch, int Page);

/// <summary>What became of a page that was to be made public.</summary>
/// <param name="IsEmpty">Whether nobody was left for it.</param>
/// <param name="IsComplete">Whether everybody of it could be decided on.</param>
public sealed record PagePublished(bool IsEmpty, bool IsComplete);

/// <summary>When the publicity of a batch ends.</summary>
/// <param name="IsOver">Whether it has.</param>
/// <param name="At">From when on people are closed, in UTC.</param>
public sealed record PublicityEnd(bool IsOver, DateTime At);

/// <summary>How far a page, or the batch, is closed.</summary>
/// <param name="IsOver">Whether nobody of it is left.</param>
/// <param name="NextAt">When to look again at the latest, in UTC; absent when it is over.</param>
public sealed record PublicityStanding(bool IsOver, DateTime? NextAt);
