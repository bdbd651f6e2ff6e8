using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Platform.Outbox;

/// <summary>Something that must follow an accepted command, stored in the same transaction: it cannot be lost, and doing it twice does no harm.</summary>
/// <param name="Case">The case it follows from.</param>
/// <param name="Procedure">The name under which cases of its procedure are stored: it says whose worker does the work.</param>
/// <param name="Id">Its identity within the case.</param>
/// <param name="Work">What is to be done.</param>
/// <param name="DueAt">When the next attempt is due, should the one made at once have been cut off.</param>
/// <param name="Attempts">How many attempts have failed.</param>
public sealed record OutboxItem(CaseId Case, string Procedure, string Id, OutboxWork Work, DateTimeOffset DueAt, int Attempts = 0);
