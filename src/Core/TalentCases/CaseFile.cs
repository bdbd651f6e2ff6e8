using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Commitment;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.TalentCases;

/// <summary>What a case holds whatever its state (案卷).</summary>
/// <param name="Id">The identity of the case.</param>
/// <param name="Number">The number the citizen quotes.</param>
/// <param name="Owner">The account of the applicant.</param>
/// <param name="PersonKey">The key by which the person is looked up; no identity number can be read from it.</param>
/// <param name="Applicant">The person, verified by real name (T-03).</param>
/// <param name="Channel">Through which door the case came (T-02).</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="Previous">The earlier case this one follows, for example one of the legacy lane (T-22).</param>
/// <param name="Application">The form (T-06).</param>
/// <param name="Commitments">The letters of commitment signed, the latest last (T-04).</param>
/// <param name="Uploads">The uploaded elements in force, one per part (T-07).</param>
/// <param name="Attempts">The submissions, in order (T-16).</param>
/// <param name="Rules">The rules in force when it was submitted.</param>
/// <param name="Told">What the applicant was told, in order: a later text overtakes an unsent one on the same topic (N16).</param>
public sealed record CaseFile(
    CaseId Id,
    CaseNumber Number,
    string Owner,
    string PersonKey,
    Applicant Applicant,
    Channel Channel,
    DateTimeOffset OpenedAt,
    CaseId? Previous,
    TalentApplication Application,
    ImmutableArray<SignedCommitment> Commitments,
    ImmutableArray<UploadedElement> Uploads,
    ImmutableArray<Attempt> Attempts,
    RulesInForce? Rules,
    ImmutableArray<Told> Told) : ICaseFile
{
    /// <summary>The round that is, or was last, under review; 0 before the first submission.</summary>
    public int Round => Attempts.Length;

    /// <summary>The file with its last attempt ended.</summary>
    /// <param name="at">When.</param>
    /// <param name="how">How.</param>
    /// <returns>The new file.</returns>
    public CaseFile EndAttempt(DateTimeOffset at, string how) =>
        Attempts.IsEmpty ? this : this with { Attempts = Attempts.SetItem(Round - 1, Attempts[^1] with { EndedAt = at, Ended = how }) };
}
