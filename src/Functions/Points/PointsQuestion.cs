using TalentSettlement.Core.Points;

namespace TalentSettlement.Functions.Points;

/// <summary>What is asked about points.</summary>
/// <param name="Declaration">What is declared; nothing in it is impossible on the day.</param>
/// <param name="Table">The table under which is counted.</param>
/// <param name="On">The day for which is counted, a China date.</param>
public sealed record PointsQuestion(Declaration Declaration, PointsTable Table, DateOnly On);
