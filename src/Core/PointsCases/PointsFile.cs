using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Examination;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PointsCases;

/// <summary>What a case of settlement by points holds whatever its state (积分入户案卷).</summary>
/// <param name="Id">The identity of the case.</param>
/// <param name="Number">The number the citizen quotes.</param>
/// <param name="Owner">The account of the person; empty while an agency fills in for a person without one (S-04).</param>
/// <param name="PersonKey">The key by which the person is looked up; no identity number can be read from it.</param>
/// <param name="Applicant">The person, verified by real name (S-05).</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="Previous">The earlier case this one follows.</param>
/// <param name="Registration">What the person states besides the points.</param>
/// <param name="Claims">What is claimed for the points.</param>
/// <param name="Table">The points table asked for; absent for the default one (Q13).</param>
/// <param name="Entrustment">The agency entrusted last, or none yet (S-02).</param>
/// <param name="Originals">The last check of originals (S-51).</param>
/// <param name="Attempts">The submissions of the agency, in order.</param>
/// <param name="HandIns">Every hand-in of written material of this attempt, in order (S-24).</param>
/// <param name="Returns">Every return of written material of this attempt, in order (N12).</param>
/// <param name="Custody">The chain of custody of detained papers (S-31).</param>
/// <param name="Breaches">Terms that the bureau has missed; they stay (G9).</param>
/// <param name="Cancellation">The request to cancel that is open, or none (S-36).</param>
/// <param name="Told">What the applicant was told, in order.</param>
public sealed record PointsFile(
    CaseId Id,
    CaseNumber Number,
    string Owner,
    string PersonKey,
    Applicant Applicant,
    DateTimeOffset OpenedAt,
    CaseId? Previous,
    RegistrationFacts Registration,
    ImmutableArray<Claim> Claims,
    string? Table,
    Entrustment? Entrustment,
    OriginalsCheck? Originals,
    ImmutableArray<PointsAttempt> Attempts,
    ImmutableArray<HandIn> HandIns,
    ImmutableArray<MaterialReturn> Returns,
    ImmutableArray<CustodyEntry> Custody,
    ImmutableArray<TermBreach> Breaches,
    CancellationRequest? Cancellation,
    ImmutableArray<Told> Told) : ICaseFile
{
    /// <summary>What is declared for the points.</summary>
    [JsonIgnore]
    public Declaration Declaration => new(Applicant.IdentityNumber.DateOfBirth, Claims);

    /// <summary>The submission that is, or was last, in hand; 0 before the first.</summary>
    [JsonIgnore]
    public int Attempt => Attempts.Length;

    /// <summary>The agency that acts for the person now, or none.</summary>
    [JsonIgnore]
    public AgencyCode? Agency => Entrustment is { Stands: true } entrustment ? entrustment.Agency : null;

    /// <summary>Hidden: it holds personal data.</summary>
    public override string ToString() => $"(file {Number})";

    /// <summary>The file with its last attempt ended.</summary>
    internal PointsFile EndAttempt(DateTimeOffset at, string how) => Attempts is [.., { EndedAt: null } last]
        ? this with { Attempts = Attempts.SetItem(Attempt - 1, last with { EndedAt = at, Ended = how }), Cancellation = null }
        : this with { Cancellation = null };
}
