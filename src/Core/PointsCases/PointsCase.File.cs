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
        PointsEvent.DeadlineRestated => this,
        _ => null,
    };
}
