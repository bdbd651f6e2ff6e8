using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.PointsCases;

public abstract partial record PointsCase
{
    /// <summary>Facts that concern the file whatever the state.</summary>
    private PointsCase? OnFile(JournalEntry<PointsEvent> entry) => entry.Fact switch
    {
        PointsEvent.EntrustmentWithdrawn when File.Entrustment is { } entrustment =>
            this with { File = File with { Entrustment = entrustment with { WithdrawnAt = entry.At } } },
        PointsEvent.AgencyChanged(var entrustment) => this with { File = File with { Entrustment = entrustment } },
        PointsEvent.CancellationAsked(var request) => this with { File = File with { Cancellation = request } },
        PointsEvent.CancellationFormReceived(var by) when File.Cancellation is { } open =>
            this with { File = File with { Cancellation = open with { FormAt = entry.At, FormBy = by } } },
        PointsEvent.CancellationDeclined => this with { File = File with { Cancellation = null } },
        PointsEvent.CancellationApproved(var reason) => new Void(File.EndAttempt(entry.At, "cancelled"), DocumentsOf(this), entry.At, reason),
        PointsEvent.CustodyRecorded(var custody) => this with { File = File with { Custody = File.Custody.Add(custody) } },
        PointsEvent.DeadlineRestated(var restatement) => Restated(restatement.After, entry.At),
        _ => null,
    };

    // To another last day leads another ladder: the rungs that lie ahead on it are climbed, those behind are not climbed again.
    private PointsCase Restated(Deadline deadline, DateTimeOffset at) => this switch
    {
        AwaitingMaterial awaiting => awaiting with { Term = awaiting.Term with { Reminded = Behind(awaiting.Term.Reminded, deadline, at) } },
        Examining examining when deadline.Purpose == TermPurpose.Examination =>
            examining with { Term = examining.Term with { Reminded = Behind(examining.Term.Reminded, deadline, at) } },
        _ => this,
    };

    private static ImmutableArray<int> Behind(ImmutableArray<int> rungs, Deadline deadline, DateTimeOffset at) =>
        [.. rungs.Where(days => deadline.LastDay.AddDays(-days) <= at.ChinaDate)];
}
