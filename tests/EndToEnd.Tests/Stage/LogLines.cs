using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>Keeps every line a service logs, with its scopes' values and exceptions.</summary>
public sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<string> all = new();

    /// <summary>Every line so far.</summary>
    public IReadOnlyCollection<string> All => all;

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new Line(categoryName, all);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private sealed class Line(string category, ConcurrentQueue<string> all) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            all.Enqueue($"{category} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            all.Enqueue($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}
