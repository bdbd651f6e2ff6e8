using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;

namespace TalentSettlement.Functions.Tests.Cases;

/// <summary>A case of a procedure that stands in no notice: what the procedures share must do for it too.</summary>
public sealed record Errand(ErrandFile File, DateTimeOffset? DueAt, bool HasEnded) : IFoldedCase<Errand, ErrandFact>
{
    ICaseFile ISettlementCase.File => File;

    public static Errand Begin(JournalEntry<ErrandFact> entry) => new(((ErrandFact.Asked)entry.Fact).File, null, false);

    public Errand After(JournalEntry<ErrandFact> entry) => entry.Fact switch
    {
        ErrandFact.Said(var kind) => this with { File = File with { Told = File.Told.Add(new Told(kind, 1, entry.Sequence)) } },
        ErrandFact.Promised(var by) => this with { DueAt = by },
        ErrandFact.Restated => this,
        ErrandFact.Ended => this with { HasEnded = true, DueAt = null },
        _ => throw new InvalidOperationException($"{entry.Fact.GetType().Name} cannot follow."),
    };
}
