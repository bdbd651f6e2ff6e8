using System.Collections.Immutable;
using TalentSettlement.Core.Examination;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Examination;

/// <summary>A request for more time.</summary>
/// <param name="Total">The whole term in working days, from acceptance; at most 30.</param>
/// <param name="Reason">Why, in words that the applicant reads, 1 to 160 characters.</param>
public sealed record AskVerification(int Total, string? Reason = null);

/// <summary>A request for a supplement.</summary>
/// <param name="What">What is missing, in words that agency and applicant read, 1 to 160 characters.</param>
public sealed record AskSupplement(string What);

/// <summary>The decision on an application.</summary>
/// <param name="Ruling">Agreed or not.</param>
/// <param name="Reasons">Why not, at least one when it is not agreed to; none otherwise.</param>
public sealed record DecideApplication(Ruling Ruling, ImmutableArray<ExaminationReason> Reasons);
