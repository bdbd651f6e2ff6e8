using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Examination;

namespace TalentSettlement.Core.PointsCases;

/// <summary>The statutory term of the examination and what happened in it (S-32, S-33).</summary>
/// <param name="Clock">The fifteen working days from acceptance, with pauses and the extension.</param>
/// <param name="Verification">The request for an extension that is open, or none.</param>
/// <param name="Supplement">What was asked for and not yet handed in, or none.</param>
/// <param name="Reminded">The rungs of the reminder ladder to the present last day that were sent, in days before it.</param>
public sealed record ExaminationTerm(LegalClock Clock, VerificationRequest? Verification, Supplement? Supplement, ImmutableArray<int> Reminded)
{
    /// <summary>The term that an extension has made longer: to a later last day leads a new ladder of reminders.</summary>
    internal ExaminationTerm Extended(LegalClock clock) => this with { Verification = null, Clock = clock, Reminded = [] };

    /// <summary>The term that runs again, with or without the supplement.</summary>
    internal ExaminationTerm Resumed(LegalClock clock) => this with { Supplement = null, Clock = clock, Reminded = [] };
}
