namespace TalentSettlement.LocalRuntime.Time;

/// <summary>Something that works by a clock and can tell when it has nothing left to do at the present moment.</summary>
public interface IClockDriven
{
    /// <summary>When it next has something to do; null: nothing is planned.</summary>
    DateTimeOffset? NextDue { get; }

    /// <summary>Completes when nothing is left to do at the present moment.</summary>
    Task WhenIdle(CancellationToken cancellation);

    /// <summary>Begins what is due at the present moment; what it begins counts as not idle before this returns.</summary>
    void FireDue();
}
