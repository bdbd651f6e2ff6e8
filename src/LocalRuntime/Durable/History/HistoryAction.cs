namespace TalentSettlement.LocalRuntime.Durable.History;

/// <summary>Something an orchestrator asked for; a replay must ask for the same.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The activity, orchestrator or event; null for a timer.</param>
/// <param name="Target">The other instance; null for activities and timers.</param>
/// <param name="Due">When a timer fires, in UTC ticks; zero for the rest.</param>
internal readonly record struct HistoryAction(ActionKind Kind, string? Name, string? Target, long Due)
{
    /// <summary>Whether a replay asked for the same; a timer keeps the moment it was first set to.</summary>
    public bool Matches(HistoryAction asked) => Kind == asked.Kind && Name == asked.Name && Target == asked.Target;

    public override string ToString() => Target is null ? $"{Kind} {Name}".TrimEnd() : $"{Kind} {Name} -> {Target}";
}
