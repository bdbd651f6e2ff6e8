namespace TalentSettlement.Core.Notices;

/// <summary>A step that is done.</summary>
/// <param name="Step">The step.</param>
/// <param name="On">The China date on which it was done.</param>
public sealed record DoneStep(LastMileStep Step, DateOnly On);
