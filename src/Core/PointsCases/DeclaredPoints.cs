using System.Collections.Immutable;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Policies;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Core.PointsCases;

/// <summary>What the agency has submitted (申报, S-16): from here on the information is valid, under the rules pinned with it.</summary>
/// <param name="Attempt">The how-manieth submission of the case, from 1.</param>
/// <param name="At">When the server received it; its China date is the day for which the points are counted.</param>
/// <param name="By">The account of the agency's manager, who checked it and answers for it (S-11, S-17).</param>
/// <param name="Claims">What is declared.</param>
/// <param name="Points">The points of it, at the threshold or above.</param>
/// <param name="Table">The points table it was counted under (Q13).</param>
/// <param name="Conditions">The version of article 6 it was judged under.</param>
/// <param name="Route">The route of article 6 that is used (S-59).</param>
/// <param name="Explanation">The hash of the score's explanation (N3).</param>
/// <param name="Batch">The publicity batch it belongs to (S-18).</param>
public sealed record DeclaredPoints(
    int Attempt,
    DateTimeOffset At,
    string By,
    ImmutableArray<Claim> Claims,
    decimal Points,
    RuleSetVersion Table,
    RuleSetVersion Conditions,
    RouteCode Route,
    string Explanation,
    BatchId Batch);
