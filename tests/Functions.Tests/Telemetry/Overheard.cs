using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Tests.Telemetry;

/// <summary>Everything a service says of itself: log lines with scopes and exceptions, spans with their tags, figures with theirs.</summary>
internal sealed class Overheard : ILoggerProvider
{
    private readonly ActivityListener spans;
    private readonly MeterListener figures = new();

    public Overheard()
    {
        spans = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TelemetryNames.Spans,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = span => Spans.Enqueue($"{span.DisplayName} {string.Join(' ', span.TagObjects)} {span.StatusDescription} {span.TraceId}"),
        };
        ActivitySource.AddActivityListener(spans);
        figures.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name is TelemetryNames.Figures or TelemetryNames.StoreFigures)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        figures.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Figures.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        figures.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Figures.Enqueue($"{instrument.Name} {string.Join(' ', tags.ToArray())}"));
        figures.Start();
    }

    public ConcurrentQueue<string> Lines { get; } = new();

    public ConcurrentQueue<string> Spans { get; } = new();

    public ConcurrentQueue<string> Figures { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Lines);

    public void Dispose()
    {
        spans.Dispose();
        figures.Dispose();
    }

    private sealed class Logger(string category, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue($"{category} {(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : state)}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{category} {formatter(state, exception)} {(state is IEnumerable<KeyValuePair<string, object?>> values ? string.Join(' ', values) : "")} {exception}");
    }
}
