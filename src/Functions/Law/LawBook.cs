using System.Collections.Immutable;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.TalentCases;

namespace TalentSettlement.Functions.Law;

/// <summary>The rules in force for both procedures, as every command is decided under them: those that ship, and every amendment on record.</summary>
/// <remarks>
/// Reading a rule costs nothing. Whether there are new amendments is asked before a function runs (<see cref="LawMiddleware"/>), at most once
/// within <see cref="MaxAge"/>: so long after an amendment every instance decides under it. Never keep a rule; ask for it when it is needed.
/// </remarks>
/// <param name="shipped">The rules that ship with the system.</param>
/// <param name="register">The amendments on record.</param>
/// <param name="clock">The clock.</param>
/// <param name="maxAge">How old what is known of the amendments may be.</param>
public sealed class LawBook(Statutes shipped, AmendmentRegister register, TimeProvider clock, TimeSpan maxAge) : IDisposable
{
    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile Edition? edition;
    private long readAt;

    /// <summary>The rules of the Tianjin procedure.</summary>
    public LawInForce Talent => InForce.Talent;

    /// <summary>The rules of the Shenzhen procedure.</summary>
    public PointsLaw Points => InForce.Points;

    /// <summary>The rules of both.</summary>
    /// <exception cref="InvalidOperationException">The amendments on record were never read: nobody knows what is law.</exception>
    public Statutes InForce => edition?.InForce ?? throw new InvalidOperationException("The amendments of the rules could not be read yet.");

    /// <summary>Every amendment that is known here, in order.</summary>
    public ImmutableArray<Amendment> Amendments => edition?.Amendments ?? [];

    /// <summary>How old what is known of the amendments may be.</summary>
    public TimeSpan MaxAge => maxAge;

    /// <summary>The rules before and after an amendment.</summary>
    /// <param name="number">The number of the amendment; it is known here.</param>
    /// <returns>The amendment with the rules around it.</returns>
    public LawChange Change(int number)
    {
        var known = Amendments;
        var before = known.Take(number - 1).Aggregate(shipped, (statutes, amendment) => statutes.After(amendment));
        return new LawChange(known[number - 1], before, before.After(known[number - 1]));
    }

    /// <summary>Reads new amendments when what is known is too old.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When the rules here are recent enough to decide under.</returns>
    /// <exception cref="RuleSetException">An amendment on record cannot be used; what was known before stays in force here.</exception>
    public ValueTask BeCurrent(CancellationToken cancellation) => IsCurrent ? default : new(ReadUnlessCurrent(cancellation));

    /// <summary>Reads new amendments at once, on the instance that has recorded one and at the start.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When every amendment on record now is in force here.</returns>
    /// <exception cref="RuleSetException">An amendment on record cannot be used; what was known before stays in force here.</exception>
    public async Task Read(CancellationToken cancellation)
    {
        await reading.WaitAsync(cancellation);
        try
        {
            await ReadOn(cancellation);
        }
        finally
        {
            reading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => reading.Dispose();

    private bool IsCurrent => edition is not null && clock.GetElapsedTime(Volatile.Read(ref readAt)) < maxAge;

    private async Task ReadUnlessCurrent(CancellationToken cancellation)
    {
        await reading.WaitAsync(cancellation);
        try
        {
            if (!IsCurrent)
            {
                await ReadOn(cancellation);
            }
        }
        finally
        {
            reading.Release();
        }
    }

    private async Task ReadOn(CancellationToken cancellation)
    {
        // Also when it fails: a store that is down must not be asked by every function that runs.
        Volatile.Write(ref readAt, clock.GetTimestamp());
        var known = edition ?? new Edition([], shipped);
        var more = await register.After(known.Amendments.Length, cancellation);
        edition = more.Aggregate(known, (sofar, amendment) => new Edition(sofar.Amendments.Add(amendment), sofar.InForce.After(amendment)));
    }

    private sealed record Edition(ImmutableArray<Amendment> Amendments, Statutes InForce);
}
