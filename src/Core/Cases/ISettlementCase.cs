namespace TalentSettlement.Core.Cases;

/// <summary>A case of either procedure, in one of its states.</summary>
public interface ISettlementCase
{
    /// <summary>What it holds whatever its state.</summary>
    ICaseFile File { get; }

    /// <summary>Whether it has ended, so that the person may open another of the same procedure (K5).</summary>
    bool HasEnded { get; }
}
