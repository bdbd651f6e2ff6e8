namespace TalentSettlement.Core.Notifications;

/// <summary>That the applicant was told something: the send ledger holds the text itself.</summary>
/// <param name="Kind">What was told.</param>
/// <param name="Round">In which attempt, from 1.</param>
/// <param name="Revision">At which revision of the case.</param>
public sealed record Told(NotificationKind Kind, int Round, int Revision);
