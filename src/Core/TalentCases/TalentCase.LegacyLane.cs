using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.TalentCases;

public abstract partial record TalentCase
{
    /// <summary>Handled under the original flow, because it was applied for before the cut-over (原流程办理, T-21).</summary>
    /// <remarks>Visible here, reviewed there: the new system cannot review it.</remarks>
    /// <param name="File">The file.</param>
    /// <param name="AppliedAt">When it was applied for.</param>
    /// <param name="OriginalNumber">Its number in the original system, when it comes from there.</param>
    public sealed record LegacyLane(CaseFile File, DateTimeOffset AppliedAt, string? OriginalNumber) : TalentCase(File)
    {
        private protected override TalentCase? Next(JournalEntry<TalentEvent> entry) =>
            entry.Fact is TalentEvent.LegacyEnded(var how) ? new LegacyClosed(File, AppliedAt, how, entry.At) : null;
    }

    /// <summary>Ended in the original flow; after a cancellation or a rejection the person applies anew in the new system (T-22).</summary>
    /// <param name="File">The file.</param>
    /// <param name="AppliedAt">When it was applied for.</param>
    /// <param name="How"><c>cancelled</c>, <c>rejected</c> or <c>granted</c>.</param>
    /// <param name="At">When it ended.</param>
    public sealed record LegacyClosed(CaseFile File, DateTimeOffset AppliedAt, string How, DateTimeOffset At) : TalentCase(File);
}
