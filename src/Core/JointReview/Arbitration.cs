namespace TalentSettlement.Core.JointReview;

/// <summary>The arbiter's ruling on an item on which departments disagree (C6, N11): decided by a named person with reasons, never averaged.</summary>
/// <param name="Arbiter">The arbiter's account.</param>
/// <param name="At">When it was ruled.</param>
/// <param name="Finding">What holds; not fraud, which is a department's to find.</param>
/// <param name="Reasoning">Why, 1 to 500 characters.</param>
public sealed record Arbitration(string Arbiter, DateTimeOffset At, Finding Finding, string Reasoning);
