namespace TalentSettlement.Core.Publicity;

/// <summary>A batch as it is made public (公示, S-18, S-19).</summary>
/// <param name="Id">The batch.</param>
/// <param name="PublishedOn">The China date of publication, which is not counted.</param>
/// <param name="Indicator">Whether an indicator follows.</param>
public sealed record PublicityBatch(BatchId Id, DateOnly PublishedOn, IndicatorStage Indicator);
