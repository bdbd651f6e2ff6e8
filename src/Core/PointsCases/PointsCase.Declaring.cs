using TalentSettlement.Core.Cases;

namespace TalentSettlement.Core.PointsCases;

public abstract partial record PointsCase
{
    /// <summary>Being filled in, by the person or the agency (信息填报, S-04, S-06).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Since">Since when.</param>
    public sealed record Declaring(PointsFile File, DateTimeOffset Since) : PointsCase(File)
    {
        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.FormSaved(var registration, var claims, var table) =>
                this with { File = File with { Registration = registration, Claims = claims, Table = table } },
            PointsEvent.AgencyChosen(var entrustment) => new WithAgency(File with { Entrustment = entrustment }, entry.At),
            PointsEvent.Deleted(var reason) => new Void(File, null, entry.At, reason),
            _ => null,
        };
    }

    /// <summary>Saved for an agency, which checks and submits (待机构审核申报, S-08 to S-11).</summary>
    /// <param name="File">The file.</param>
    /// <param name="Since">Since when.</param>
    public sealed record WithAgency(PointsFile File, DateTimeOffset Since) : PointsCase(File)
    {
        private protected override PointsCase? Next(JournalEntry<PointsEvent> entry) => entry.Fact switch
        {
            PointsEvent.FormSaved(var registration, var claims, var table) =>
                this with { File = File with { Registration = registration, Claims = claims, Table = table } },
            PointsEvent.OriginalsChecked(var check) => this with { File = File with { Originals = check } },
            PointsEvent.InformationWithdrawn => new Declaring(File with { Originals = null }, entry.At),
            PointsEvent.AgencySubmitted(var declared) => new AwaitingPublicity(
                File with { Attempts = File.Attempts.Add(new PointsAttempt(declared.Attempt, entry.At)), HandIns = [], Returns = [] }, declared),
            PointsEvent.Deleted(var reason) => new Void(File, null, entry.At, reason),
            _ => null,
        };
    }
}
