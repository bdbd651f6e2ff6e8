using System.Collections.Immutable;
using System.Diagnostics.Metrics;

namespace TalentSettlement.Functions.Platform.Telemetry;

/// <summary>Counts what the system does. Every tag has few values.</summary>
internal static class Figures
{
    private static readonly Meter Meter = new(TelemetryNames.Figures);
    private static readonly Counter<long> Commands = Meter.CreateCounter<long>("talentsettlement.commands", "{command}", "Commands to cases by function and outcome: accepted, or the leading reason code of the refusal.");
    private static readonly Counter<long> Facts = Meter.CreateCounter<long>("talentsettlement.facts", "{fact}", "Facts put on record by kind: a breach of a service norm is one of them.");
    private static readonly Counter<long> Texts = Meter.CreateCounter<long>("talentsettlement.texts", "{step}", "Steps of texts on their way, by what happened.");
    private static readonly Counter<long> Clocks = Meter.CreateCounter<long>("talentsettlement.clocks.due", "{clock}", "Due clocks that a sweep came upon, by whether they could be met.");
    private static readonly Histogram<double> Lateness = Meter.CreateHistogram<double>("talentsettlement.clocks.lateness", "s", "How long after its legal moment a clock was met.");

    private static readonly Meter StoreMeter = new(TelemetryNames.StoreFigures);
    private static readonly Counter<long> Operations = StoreMeter.CreateCounter<long>("talentsettlement.storage.operations", "{operation}", "Requests to stores, by store and what was asked.");

    /// <summary>A command was accepted, or refused with a reason.</summary>
    public static void Command(string procedure, string function, string outcome) =>
        Commands.Add(1, Tag("procedure", procedure), Tag("function", function), Tag("outcome", outcome));

    /// <summary>Facts were put on record.</summary>
    public static void OfFacts<T>(string procedure, ImmutableArray<T> facts)
    {
        foreach (var fact in facts)
        {
            Facts.Add(1, Tag("procedure", procedure), Tag("fact", fact?.GetType().Name ?? ""));
        }
    }

    /// <summary>Something happened to a text.</summary>
    public static void Text(string what) => Texts.Add(1, Tag("what", what));

    /// <summary>A due clock was met so long after its legal moment.</summary>
    public static void Clock(string procedure, TimeSpan late)
    {
        Clocks.Add(1, Tag("procedure", procedure), Tag("outcome", "met"));
        Lateness.Record(late.TotalSeconds, Tag("procedure", procedure));
    }

    /// <summary>A due clock could not be met; it stays due.</summary>
    public static void UnmetClock(string procedure) => Clocks.Add(1, Tag("procedure", procedure), Tag("outcome", "failed"));

    /// <summary>A store was asked for something.</summary>
    public static void StoreOperation(string store, string operation) => Operations.Add(1, Tag("store", store), Tag("operation", operation));

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
