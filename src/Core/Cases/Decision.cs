using System.Collections.Immutable;

namespace TalentSettlement.Core.Cases;

/// <summary>What the law answers to a command: the facts that follow from it, or a refusal that changes nothing.</summary>
/// <typeparam name="TEvent">The family of facts of the procedure.</typeparam>
public abstract record Decision<TEvent>
{
    private Decision()
    {
    }

    /// <summary>Accepted: these facts are now on record, in this order.</summary>
    /// <param name="Events">The facts; empty when the command was already fulfilled and nothing needs to be added.</param>
    public sealed record Accepted(ImmutableArray<TEvent> Events) : Decision<TEvent>;

    /// <summary>Refused: nothing changed.</summary>
    /// <param name="Refusal">Why, and what helps.</param>
    public sealed record Refused(Refusal Refusal) : Decision<TEvent>;

    /// <summary>A single fact accepts the command.</summary>
    /// <param name="fact">The fact.</param>
    public static implicit operator Decision<TEvent>(TEvent fact) => new Accepted([fact]);

    /// <summary>A refusal refuses the command.</summary>
    /// <param name="refusal">The refusal.</param>
    public static implicit operator Decision<TEvent>(Refusal refusal) => new Refused(refusal);
}
