namespace TalentSettlement.Core.Registration;

/// <summary>A child of the person or the spouse, of whatever marriage stage (子女情况, S-14, S-49).</summary>
/// <param name="BornOn">The day of birth, a China date.</param>
/// <param name="Parent">Whose child.</param>
/// <param name="Stage">Of which marriage of that parent: 1 for the first, 0 when born outside a marriage.</param>
/// <param name="Move">Whether the child moves along.</param>
public sealed record Child(DateOnly BornOn, ChildOf Parent, int Stage, ChildMove Move);
