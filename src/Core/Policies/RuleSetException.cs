namespace TalentSettlement.Core.Policies;

/// <summary>A set of rules cannot be used: it is broken at a named place, and nothing may be decided under it (SC-10).</summary>
/// <param name="place">Where the fault is, for example <c>$.elements[3].parts[0]</c>.</param>
/// <param name="fault">What is wrong there.</param>
/// <param name="cause">What the reader of the text reported, if it did.</param>
public sealed class RuleSetException(string place, string fault, Exception? cause = null)
    : Exception($"{place}: {fault}", cause)
{
    /// <summary>Where the fault is.</summary>
    public string Place { get; } = place;
}
