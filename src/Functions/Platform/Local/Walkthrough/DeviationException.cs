namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Something came otherwise than the walkthrough expects.</summary>
/// <param name="what">What, in one line.</param>
public sealed class DeviationException(string what) : Exception(what);
