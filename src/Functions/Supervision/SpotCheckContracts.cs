using System.Collections.Immutable;
using TalentSettlement.Core.Supervision;

namespace TalentSettlement.Functions.Supervision;

/// <summary>Drawing a spot check, or ordering a special inspection of named cases (T-25).</summary>
/// <param name="Month">The month whose passed cases are drawn from, for example <c>2020-07</c>.</param>
/// <param name="PerDepartment">How many cases of each department, 1 to 200.</param>
/// <param name="Checkers">The checkers' accounts of each department.</param>
/// <param name="Inspect">For a special inspection (专项检查): the cases to inspect instead of drawing.</param>
/// <param name="Occasion">For a special inspection: its occasion, 1 to 200 characters.</param>
public sealed record DrawSpotCheck(
    string Month,
    int PerDepartment,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Checkers,
    ImmutableArray<string>? Inspect = null,
    string? Occasion = null);

/// <summary>A spot check with everything needed to draw it again.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="DrawnAt">When.</param>
/// <param name="By">The account that drew it.</param>
/// <param name="Month">The month.</param>
/// <param name="Seed">The seed, published with the draw.</param>
/// <param name="PerDepartment">How many cases of each department, at most.</param>
/// <param name="Checkers">The checkers of each department.</param>
/// <param name="Population">The cases drawn from.</param>
/// <param name="Sample">The cases drawn.</param>
/// <param name="Occasion">The occasion of a special inspection.</param>
/// <param name="Results">What the checkers found so far.</param>
public sealed record SpotCheck(
    string Id,
    DateTimeOffset DrawnAt,
    string By,
    string Month,
    string Seed,
    int PerDepartment,
    ImmutableSortedDictionary<string, ImmutableArray<string>> Checkers,
    ImmutableArray<SpotCheckCandidate> Population,
    ImmutableArray<SpotCheckDraw> Sample,
    string? Occasion,
    ImmutableArray<SpotCheckResult> Results);

/// <summary>What a checker found on one drawn case.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Department">The department whose part was checked.</param>
/// <param name="By">The checker's account.</param>
/// <param name="At">When.</param>
/// <param name="InOrder">Whether everything was in order.</param>
/// <param name="Note">What was found, 1 to 500 characters.</param>
public sealed record SpotCheckResult(string CaseId, string Department, string By, DateTimeOffset At, bool InOrder, string Note);

/// <summary>Recording what a checker found.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="InOrder">Whether everything was in order; if not, propose the revocation on the case itself.</param>
/// <param name="Note">What was found, 1 to 500 characters.</param>
public sealed record RecordCheck(string CaseId, bool InOrder, string Note);

/// <summary>A draw made again from what was published.</summary>
/// <param name="Same">Whether it gives the same sample.</param>
/// <param name="Sample">The sample it gives.</param>
public sealed record SpotCheckVerification(bool Same, ImmutableArray<SpotCheckDraw> Sample);

/// <summary>Proposing to revoke a passed case.</summary>
/// <param name="Grounds">What was found, 1 to 500 characters.</param>
public sealed record ProposeRevocation(string Grounds);

/// <summary>Deciding on a proposed revocation.</summary>
/// <param name="DeclineReason">Why it is declined, 1 to 500 characters; absent to revoke.</param>
public sealed record DecideRevocation(string? DeclineReason = null);
