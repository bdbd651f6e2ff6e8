using System.Collections.Immutable;

namespace TalentSettlement.Core.JointReview;

/// <summary>The proof of one comparison (比对回执, N10): which authority answered what and when. Holds field names, never their values.</summary>
/// <param name="Source">The authority's data source, for example <c>hrss-insurance-register</c>.</param>
/// <param name="AskedAt">When the answer was received.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Agreeing">The fields that agree.</param>
/// <param name="Differing">The fields that differ.</param>
/// <param name="AsOf">The day of the source's data, where it said so.</param>
/// <param name="Seal">A keyed digest over the rest, by which the receipt can be verified later.</param>
public sealed record ComparisonReceipt(
    string Source,
    DateTimeOffset AskedAt,
    ComparisonAnswer Answer,
    ImmutableArray<string> Agreeing,
    ImmutableArray<string> Differing,
    DateOnly? AsOf,
    string Seal);
