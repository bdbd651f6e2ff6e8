using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notices;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The notice and cards of a case and the requests to change them (S-37, S-38).</summary>
/// <param name="Documents">The documents.</param>
/// <param name="Change">The request that is open, or none.</param>
/// <param name="Closed">The requests that were decided, in order.</param>
/// <param name="Reminded">The rungs of the reminder ladder before expiry that were sent, in days before the last day.</param>
public sealed record IssuedDocuments(
    EntryDocuments Documents, ChangeRequest? Change, ImmutableArray<ClosedChange> Closed, ImmutableArray<int> Reminded)
{
    /// <summary>The last day on which every card is valid, included (S-47).</summary>
    public DateOnly ValidThrough => Documents.ValidThrough;

    /// <summary>Documents just issued.</summary>
    /// <param name="documents">The documents.</param>
    internal static IssuedDocuments First(EntryDocuments documents) => new(documents, null, [], []);

    /// <summary>The documents after a fact that concerns them; absent for any other fact.</summary>
    internal IssuedDocuments? After(JournalEntry<PointsEvent> entry) => entry.Fact switch
    {
        PointsEvent.ChangeAsked(var request) => this with { Change = request },
        PointsEvent.ChangeFormReceived(var by) when Change is { } open => this with { Change = open with { FormAt = entry.At, FormBy = by } },
        PointsEvent.ChangeDeclined(var reason) when Change is { } open => Close(open, entry.At, "declined", reason),
        PointsEvent.ChangeApproved { Documents: var next } when Change is { } open =>
            Close(open, entry.At, "approved", null) with { Documents = Documents.ReplacedBy(next) },
        PointsEvent.CardReminded(var days) => this with { Reminded = Reminded.Add(days) },
        _ => null,
    };

    /// <summary>The file with what a granted change says.</summary>
    internal static PointsFile Amend(PointsFile file, JournalEntry<PointsEvent> entry) =>
        entry.Fact is PointsEvent.ChangeApproved(_, var applicant, var registration, var personKey)
            ? file with { Applicant = applicant, Registration = registration, PersonKey = personKey }
            : file;

    private IssuedDocuments Close(ChangeRequest open, DateTimeOffset at, string outcome, string? reason) => this with
    {
        Change = null,
        Closed = Closed.Add(new ClosedChange(open.Number, [.. open.Changes.Select(change => change.Field)], at, outcome, reason)),
    };
}
