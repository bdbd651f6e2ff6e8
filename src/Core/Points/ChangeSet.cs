namespace TalentSettlement.Core.Points;

/// <summary>Some of the changes that a search looks at, a bit for each in the order of the data.</summary>
/// <param name="Bits">The bits.</param>
internal readonly record struct ChangeSet(ulong Bits)
{
    /// <summary>How many changes a search can look at.</summary>
    public const int Most = 64;

    /// <summary>The set of one change.</summary>
    public static ChangeSet Of(int index) => new(1UL << index);

    /// <summary>Whether a change is in the set.</summary>
    public bool Has(int index) => (Bits & (1UL << index)) != 0;

    /// <summary>Whether everything in this set is in another one.</summary>
    public bool IsWithin(ChangeSet other) => (Bits & ~other.Bits) == 0;

    /// <summary>What is in both sets.</summary>
    public ChangeSet And(ChangeSet other) => new(Bits & other.Bits);

    /// <summary>What is in one of the sets.</summary>
    public ChangeSet Or(ChangeSet other) => new(Bits | other.Bits);
}
