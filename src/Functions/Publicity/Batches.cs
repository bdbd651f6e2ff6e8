using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Functions.Publicity;

/// <summary>The instances of the publicity procedure: one per batch.</summary>
public static class Batches
{
    /// <summary>The instance of a batch.</summary>
    /// <param name="batch">The batch.</param>
    public static string InstanceOf(BatchId batch) => $"publicity-{batch}";
}
