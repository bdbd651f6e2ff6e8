namespace TalentSettlement.Core.Cases;

/// <summary>A case that is what its journal amounts to.</summary>
/// <typeparam name="TCase">The states of the case.</typeparam>
/// <typeparam name="TEvent">The facts of its procedure.</typeparam>
public interface IFoldedCase<TCase, TEvent> : ISettlementCase
    where TCase : class, IFoldedCase<TCase, TEvent>
{
    /// <summary>The case that a first fact opens.</summary>
    /// <param name="entry">The first entry of the journal.</param>
    /// <returns>The first state.</returns>
    /// <exception cref="InvalidOperationException">The journal begins with another fact.</exception>
    static abstract TCase Begin(JournalEntry<TEvent> entry);

    /// <summary>The case after one more fact.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The new state.</returns>
    /// <exception cref="InvalidOperationException">The fact cannot follow in this state: the journal is broken.</exception>
    TCase After(JournalEntry<TEvent> entry);
}
