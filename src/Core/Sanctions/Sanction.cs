namespace TalentSettlement.Core.Sanctions;

/// <summary>A finding of fraud or another illegal act that bars a person from applying for a time (六个月内不再受理, T-24).</summary>
/// <remarks>Nothing is deleted: an annulled sanction stays on record with its annulment (D4).</remarks>
/// <param name="Id">The identity of the finding: case and round, or the identity it was imported under.</param>
/// <param name="FoundAt">When it was found; the China date of this instant is the day that is not counted.</param>
/// <param name="FreeFrom">The first instant at which an application is accepted again, at 00:00 +08:00.</param>
/// <param name="Origin">Where it comes from: <c>case:…</c>, or <c>import:…</c> for one that predates the system (D2).</param>
/// <param name="Grounds">What was found; read by supervisors only.</param>
/// <param name="Annulment">The annulment, if there is one.</param>
public sealed record Sanction(
    string Id, DateTimeOffset FoundAt, DateTimeOffset FreeFrom, string Origin, string Grounds, Annulment? Annulment = null)
{
    /// <summary>Whether the person is barred at a moment.</summary>
    /// <param name="now">The moment.</param>
    /// <returns>Whether it is before <see cref="FreeFrom"/> and the finding stands.</returns>
    public bool Bars(DateTimeOffset now) => Annulment is null && now < FreeFrom;
}
