namespace TalentSettlement.Core.Calendar;

/// <summary>A date that was counted on a holiday calendar.</summary>
/// <param name="Date">The China date.</param>
/// <param name="Confidence">Provisional when a day of the count lies in a year without a paper.</param>
public readonly record struct ReckonedDate(DateOnly Date, Confidence Confidence);
