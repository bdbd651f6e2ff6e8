using System.Diagnostics;

namespace TalentSettlement.Functions.Platform.Telemetry;

/// <summary>Begins spans; without a listener there are none, and it costs nothing.</summary>
internal static class Spans
{
    private static readonly ActivitySource Source = new(TelemetryNames.Spans);

    /// <summary>A function that runs.</summary>
    /// <param name="name">Its name.</param>
    public static Activity? OfFunction(string name) => Source.StartActivity($"function {name}");

    /// <summary>A request to a store.</summary>
    /// <param name="store">Which store.</param>
    /// <param name="operation">What is asked; never a key or a value.</param>
    public static Activity? OfStore(string store, string operation)
    {
        Figures.StoreOperation(store, operation);
        var span = Source.StartActivity($"{store} {operation}", ActivityKind.Client);
        span?.SetTag("db.system", store);
        return span;
    }

    /// <summary>What follows from a command of a case.</summary>
    /// <param name="what">What follows, by its kind.</param>
    /// <param name="about">The case.</param>
    /// <param name="trace">The span of what it follows from; what is under way by default.</param>
    public static Activity? OfCase(string what, string about, string? trace)
    {
        var span = Source.StartActivity(what, ActivityKind.Internal, trace ?? Activity.Current?.Id);
        span?.SetTag(TelemetryNames.Case, about);
        return span;
    }

    /// <summary>A text that is handed over.</summary>
    /// <param name="about">The case.</param>
    /// <param name="message">The text.</param>
    /// <param name="trace">The span of what it follows from.</param>
    public static Activity? OfText(string about, string message, string? trace)
    {
        var span = OfCase("hand over text", about, trace);
        span?.SetTag(TelemetryNames.Text, message);
        return span;
    }

    /// <summary>Says that a span ended badly: the kind of exception alone, for its words may repeat what somebody wrote.</summary>
    public static void Fail(this Activity? span, Exception broken) => span?.SetStatus(ActivityStatusCode.Error, broken.GetType().Name);
}
