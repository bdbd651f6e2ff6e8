namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>One story of the walkthrough.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Tell">Tells it, step by step.</param>
public sealed record Story(string Title, Func<Scene, Task> Tell);
