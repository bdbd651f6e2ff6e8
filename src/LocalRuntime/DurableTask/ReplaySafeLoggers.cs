using Microsoft.Extensions.Logging;

namespace Microsoft.DurableTask;

/// <summary>The factory behind <see cref="TaskOrchestrationContext.ReplaySafeLoggerFactory"/>.</summary>
internal sealed class ReplaySafeLoggers(TaskOrchestrationContext context, ILoggerFactory inner) : ILoggerFactory
{
    public ILoggerFactory Inner => inner;

    public ILogger CreateLogger(string categoryName) => new ReplaySafeLogger(context, inner.CreateLogger(categoryName));

    public void AddProvider(ILoggerProvider provider) =>
        throw new NotSupportedException("Adding providers to the replay-safe logger factory is not supported.");

    public void Dispose()
    {
        // The inner factory belongs to the host.
    }
}
