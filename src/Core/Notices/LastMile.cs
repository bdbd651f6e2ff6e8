using System.Collections.Immutable;

namespace TalentSettlement.Core.Notices;

/// <summary>How far a person has come after the notice (N20).</summary>
/// <param name="Done">The steps done with their China dates, in order.</param>
public sealed record LastMile(ImmutableArray<DoneStep> Done)
{
    /// <summary>Nothing done yet.</summary>
    public static LastMile Begun { get; } = new([]);

    /// <summary>The step that is next; absent when all are done.</summary>
    public LastMileStep? Next => Done.Length switch
    {
        0 => LastMileStep.MoveInPermit,
        1 => LastMileStep.MigrationCertificate,
        2 => LastMileStep.Registration,
        _ => null,
    };
}
