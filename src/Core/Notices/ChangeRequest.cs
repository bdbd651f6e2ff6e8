using System.Collections.Immutable;
using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Notices;

/// <summary>A request to change what stands on notice and card (变更申请, S-38).</summary>
/// <param name="Number">The how-manieth of the case, from 1.</param>
/// <param name="At">When it was asked.</param>
/// <param name="By">The account that asked.</param>
/// <param name="Changes">The changes.</param>
/// <param name="Proof">The proof, by its hash.</param>
/// <param name="FormAt">When the window received the printed form with the proof; another person decides after that.</param>
/// <param name="FormBy">The account that received it.</param>
/// <param name="Flag">A mark for the officer: an identity number and a name changed one after the other.</param>
public sealed record ChangeRequest(
    int Number,
    DateTimeOffset At,
    string By,
    ImmutableArray<FieldChange> Changes,
    ContentHash Proof,
    DateTimeOffset? FormAt = null,
    string? FormBy = null,
    string? Flag = null);
