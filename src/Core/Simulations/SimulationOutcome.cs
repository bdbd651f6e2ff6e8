using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.Simulations;

/// <summary>What became of a script.</summary>
public abstract record SimulationOutcome
{
    private SimulationOutcome()
    {
    }

    /// <summary>It was run.</summary>
    /// <param name="Case">What the case shows.</param>
    public sealed record Read(SimulatedCase Case) : SimulationOutcome;

    /// <summary>It cannot be run: a real case would refuse a line of it.</summary>
    /// <param name="Why">The first such line and the ground.</param>
    public sealed record Refused(Refusal Why) : SimulationOutcome;
}
