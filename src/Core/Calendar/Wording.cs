namespace TalentSettlement.Core.Calendar;

/// <summary>One line of an explanation, in both languages of the interface.</summary>
/// <param name="Chinese">The line in Simplified Chinese (zh-CN).</param>
/// <param name="English">The line in English.</param>
public sealed record Wording(string Chinese, string English);
