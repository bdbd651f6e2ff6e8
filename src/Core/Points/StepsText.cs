namespace TalentSettlement.Core.Points;

/// <summary>Steps of an amount as data writes them.</summary>
/// <param name="From">The base, inclusive.</param>
/// <param name="Points">What the base gives.</param>
/// <param name="Every">The width of a step.</param>
/// <param name="More">What every whole step gives besides.</param>
/// <param name="Cap">The most that there is.</param>
internal sealed record StepsText(decimal From, decimal Points, decimal Every, decimal More, decimal Cap);
