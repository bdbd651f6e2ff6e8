namespace TalentSettlement.Core.Calendar;

/// <summary>A Saturday or Sunday worked in exchange for a day off.</summary>
/// <param name="Name">The festival in Chinese that it is exchanged for.</param>
/// <param name="English">The festival in English.</param>
/// <param name="Day">The day.</param>
public sealed record MakeUpDay(string Name, string English, DateOnly Day)
{
    /// <summary>The name in both languages.</summary>
    internal Wording Festival => new(Name, English);
}
