using System.Collections.Immutable;

namespace TalentSettlement.Core.Notices;

/// <summary>How far a person has come after the notice (N20).</summary>
/// <param name="Done">The steps done with their China dates, in order.</param>
public sealed record LastMile(ImmutableArray<DoneStep> Done)
{
    /// <summary>Nothing done yet.</summary>
    public static LastMile Begun { get; } = new([]);

    /// <summary>Whether a step is on record.</summary>
    /// <param name="step">The step.</param>
    public bool Has(LastMileStep step) => Done.Any(done => done.Step == step);

    /// <summary>One step further.</summary>
    /// <param name="step">The step that was done.</param>
    internal LastMile After(DoneStep step) => new(Done.Add(step));

    /// <summary>The step that is next; absent when all are done.</summary>
    public LastMileStep? Next => Done.Length switch
    {
        0 => LastMileStep.MoveInPermit,
        1 => LastMileStep.MigrationCertificate,
        2 => LastMileStep.Registration,
        _ => null,
    };
}
