namespace TalentSettlement.Core.Publicity;

/// <summary>A line of the public list (公示名单): all that the public learns of a person (N13, E3).</summary>
/// <param name="Notice">The running number within the batch, to be named in an objection.</param>
/// <param name="Name">The masked name: its first character and two stars.</param>
/// <param name="Agency">What the agency is called.</param>
public sealed record PublicLine(int Notice, string Name, string Agency);
