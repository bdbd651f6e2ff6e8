using System.Collections.Immutable;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The stories of one city, told one after another on the same clock in a service of their own.</summary>
/// <param name="Title">The city and its notice.</param>
/// <param name="Start">What the clock shows first.</param>
/// <param name="Stories">The stories, in the order of the calendar.</param>
public sealed record Chapter(string Title, DateTimeOffset Start, ImmutableArray<Story> Stories);
