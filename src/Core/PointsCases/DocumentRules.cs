using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.Registration;

namespace TalentSettlement.Core.PointsCases;

/// <summary>Notice and index cards: printing, collection, passing on (办理结果; S-42, S-47, S-55, S-56).</summary>
public static class DocumentRules
{
    /// <summary>Which cards a case gets: one, and a second for an agricultural household (S-42).</summary>
    /// <param name="file">The file.</param>
    public static CardKind[] CardsOf(PointsFile file) => file.Registration.Household == HouseholdKind.Agricultural
        ? [CardKind.Entry, CardKind.AgriculturalTransfer]
        : [CardKind.Entry];

    /// <summary>The last day on which a card issued on a day is valid, included (S-47): of 29 February the 28th of the next year.</summary>
    /// <param name="issuedOn">The China date of issue.</param>
    /// <param name="law">The rules in force.</param>
    public static DateOnly ValidThrough(DateOnly issuedOn, PointsLaw law) =>
        LegalClock.Start(TermPurpose.IndexCardValidity, law.Policies.CardValidity, issuedOn).DeadlineUnder(law.Calendar)!.LastDay;

    /// <summary>Prints notice and cards, once (S-42, S-55).</summary>
    /// <param name="case">The case.</param>
    /// <param name="documents">The documents with their numbers.</param>
    /// <returns>Accepted, or refused when it is not to be printed.</returns>
    public static Decision<PointsEvent> Print(PointsCase @case, EntryDocuments? documents) => @case switch
    {
        PointsCase.ToBePrinted { File.Cancellation: not null } => Refusal.Conflict("cancellation-open"),
        PointsCase.ToBePrinted when documents is null => Refusal.Conflict("busy"),
        PointsCase.ToBePrinted => new PointsEvent.DocumentsIssued(documents),
        _ => @case.NotNow(),
    };

    /// <summary>Hands notice and cards to the agency's manager, known by the own card, once (S-42).</summary>
    /// <param name="case">The case.</param>
    /// <param name="agency">The agency of the case.</param>
    /// <param name="cardKey">The key of the card presented.</param>
    /// <param name="by">The account of the clerk.</param>
    /// <param name="now">The moment.</param>
    /// <returns>Accepted, or refused for another's card: nothing is handed over then.</returns>
    public static Decision<PointsEvent> Collect(PointsCase @case, Agency? agency, string cardKey, string by, DateTimeOffset now) => @case switch
    {
        PointsCase.Printed { File.Cancellation: not null } => Refusal.Conflict("cancellation-open"),
        PointsCase.Printed => HandInRules.NotTheManager(@case, agency, cardKey, now) is { } stranger ? stranger : new PointsEvent.DocumentsCollected(by),
        PointsCase.Collected or PointsCase.Moving => Refusal.Conflict("already-collected"),
        _ => @case.NotNow(),
    };

    /// <summary>Records that the agency's service fee was paid (S-56).</summary>
    /// <param name="case">The case.</param>
    /// <returns>Accepted; nothing changes when it was paid already.</returns>
    public static Decision<PointsEvent> PayFee(PointsCase @case) => @case switch
    {
        PointsCase.Collected { Pickup.FeePaidAt: null } => new PointsEvent.FeePaid(),
        PointsCase.Collected => new Decision<PointsEvent>.Accepted([]),
        _ => @case.NotNow(),
    };

    /// <summary>The agency passes notice and cards on, once its fee is paid (S-56, I4).</summary>
    /// <param name="case">The case.</param>
    /// <returns>Accepted, or refused while the fee is not paid.</returns>
    public static Decision<PointsEvent> PassOn(PointsCase @case) => @case switch
    {
        PointsCase.Collected { File.Cancellation: not null } => Refusal.Conflict("cancellation-open"),
        PointsCase.Collected { Pickup.FeePaidAt: null } => Refusal.Conflict("fee-unpaid"),
        PointsCase.Collected => new PointsEvent.PassedOn(),
        PointsCase.Moving => Refusal.Conflict("already-passed-on"),
        _ => @case.NotNow(),
    };
}
