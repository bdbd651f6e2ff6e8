using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Changing what stands on notice and card after approval (变更申请; S-37, S-38): never name and number together.</summary>
public static class ChangeRules
{
    /// <summary>Asks for a change, with proof.</summary>
    /// <param name="case">The case.</param>
    /// <param name="changes">The changes, at least one.</param>
    /// <param name="proof">The proof, by its hash.</param>
    /// <param name="by">The account that asks.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    /// <returns>
    /// Accepted, flagged when name and number change one after the other; or refused: a field that is on neither document, a value that cannot be, both
    /// name and number, no proof, another request open.
    /// </returns>
    public static Decision<PointsEvent> Ask(PointsCase @case, ImmutableArray<FieldChange> changes, ContentHash? proof, string by, PointsLaw law, DateTimeOffset now)
    {
        if (IssuedOf(@case) is not { } issued)
        {
            return @case.NotNow();
        }

        if (Faults(changes, proof, law, now) is { IsEmpty: false } faults)
        {
            return new Refusal(RefusalKind.Unacceptable, faults);
        }

        return @case.File.Cancellation is not null ? Refusal.Conflict("cancellation-open")
            : issued.Change is not null ? Refusal.Conflict("change-open")
            : new PointsEvent.ChangeAsked(new ChangeRequest(issued.Closed.Length + 1, now, by, changes, proof!.Value, Flag: FlagOf(issued, changes)));
    }

    /// <summary>The window receives the printed form with the proof.</summary>
    /// <param name="case">The case.</param>
    /// <param name="by">The account of the clerk.</param>
    /// <returns>Accepted; nothing changes when it was received already; refused when nothing was asked.</returns>
    public static Decision<PointsEvent> ReceiveForm(PointsCase @case, string by) => IssuedOf(@case) switch
    {
        null => @case.NotNow(),
        { Change: null } => Refusal.Conflict("no-change-open"),
        { Change.FormAt: not null } => new Decision<PointsEvent>.Accepted([]),
        _ => new PointsEvent.ChangeFormReceived(by),
    };

    /// <summary>Another person grants it: new documents take the place of the old, the validity of the cards stays (S-38).</summary>
    /// <param name="case">The case.</param>
    /// <param name="documents">The new documents.</param>
    /// <param name="personKey">The key of the person under the number as changed.</param>
    /// <param name="by">The officer; neither who asked nor who received the form.</param>
    /// <returns>Accepted, or refused for the same person, without the form, or while a cancellation is open.</returns>
    public static Decision<PointsEvent> Approve(PointsCase @case, EntryDocuments? documents, string personKey, string by)
    {
        if (Undecidable(@case, by, out var open) is { } refusal)
        {
            return refusal;
        }

        return @case.File.Cancellation is not null ? Refusal.Conflict("cancellation-open")
            : documents is null ? Refusal.Conflict("busy")
            : new PointsEvent.ChangeApproved(documents, Changed(@case.File.Applicant, open!), Changed(@case.File.Registration, open!), personKey);
    }

    /// <summary>Another person does not grant it.</summary>
    /// <param name="case">The case.</param>
    /// <param name="reason">Why, 1 to 200 characters.</param>
    /// <param name="by">The officer; neither who asked nor who received the form.</param>
    /// <returns>Accepted, or refused for the same person or without the form.</returns>
    public static Decision<PointsEvent> Decline(PointsCase @case, string reason, string by) =>
        Undecidable(@case, by, out _) is { } refusal ? refusal : new PointsEvent.ChangeDeclined(reason);

    /// <summary>The documents of a case while they can be changed.</summary>
    /// <param name="case">The case.</param>
    public static IssuedDocuments? IssuedOf(PointsCase @case) => @case switch
    {
        PointsCase.Printed printed => printed.Issued,
        PointsCase.Collected collected => collected.Issued,
        PointsCase.Moving moving => moving.Issued,
        _ => null,
    };

    /// <summary>The identity number after a change, for looking the person up.</summary>
    /// <param name="applicant">The person.</param>
    /// <param name="request">The request.</param>
    public static Applicant Changed(Applicant applicant, ChangeRequest request) => request.Changes.Aggregate(applicant, (person, change) =>
        Is(change, CardField.Name) && PersonName.TryParse(change.Value, out var name) ? person with { Name = name }
        : Is(change, CardField.IdentityNumber) && IdentityNumber.TryParse(change.Value, out var number) ? person with { IdentityNumber = number }
        : person);

    private static Registration.RegistrationFacts Changed(Registration.RegistrationFacts facts, ChangeRequest request) =>
        request.Changes.Aggregate(facts, (stated, change) =>
            Is(change, CardField.Origin) ? stated with { Origin = change.Value }
            : Is(change, CardField.Target) ? stated with { Target = new DistrictCode(change.Value) }
            : stated);

    private static bool Is(FieldChange change, CardField field) => change.Field == KebabWord.Of(field);

    private static ImmutableArray<Reason> Faults(ImmutableArray<FieldChange> changes, ContentHash? proof, PointsLaw law, DateTimeOffset now)
    {
        if (changes.IsDefaultOrEmpty)
        {
            return [new Reason("field-missing", "changes")];
        }

        var known = Enum.GetValues<CardField>().Select(KebabWord.Of).ToHashSet();
        return
        [
            .. changes.Where(change => !known.Contains(change.Field)).Select(change => new Reason("field-not-changeable", change.Field)),
            .. changes.Where(change => IsMalformed(change, now)).Select(change => new Reason("field-malformed", change.Field)),
            .. changes.Where(change => Is(change, CardField.Target) && !law.Districts.TryFind(new DistrictCode(change.Value), now.ChinaDate, out _))
                .Select(change => new Reason("district-unknown", change.Field)),
            .. changes.GroupBy(change => change.Field).Where(same => same.Count() > 1).Select(same => new Reason("field-twice", same.Key)),
            .. changes.Any(change => Is(change, CardField.Name)) && changes.Any(change => Is(change, CardField.IdentityNumber))
                ? [new Reason("id-and-name-together")]
                : Array.Empty<Reason>(),
            .. proof is null ? [new Reason("proof-missing", "proof")] : Array.Empty<Reason>(),
        ];
    }

    private static bool IsMalformed(FieldChange change, DateTimeOffset now) =>
        (Is(change, CardField.Name) && !PersonName.TryParse(change.Value, out _))
        || (Is(change, CardField.IdentityNumber) && !IdentityNumber.TryParse(change.Value, now.ChinaDate, out _))
        || (Is(change, CardField.Origin) && change.Value?.Trim().Length is not (>= 2 and <= 100));

    private static string? FlagOf(IssuedDocuments issued, ImmutableArray<FieldChange> changes)
    {
        var (name, number) = (KebabWord.Of(CardField.Name), KebabWord.Of(CardField.IdentityNumber));
        var before = issued.Closed.Where(closed => closed.Outcome == "approved").SelectMany(closed => closed.Fields).ToHashSet();
        return (before.Contains(name) && changes.Any(change => change.Field == number)) || (before.Contains(number) && changes.Any(change => change.Field == name))
            ? "name-and-number-in-turn"
            : null;
    }

    private static Refusal? Undecidable(PointsCase @case, string by, out ChangeRequest? open)
    {
        open = IssuedOf(@case)?.Change;
        return IssuedOf(@case) is null ? @case.NotNow()
            : open is null ? Refusal.Conflict("no-change-open")
            : open.FormAt is null ? Refusal.Conflict("form-not-received")
            : open.By == by || open.FormBy == by ? Refusal.Forbidden("four-eyes")
            : null;
    }
}
