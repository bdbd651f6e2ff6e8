namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>A replay asked for something else than the history holds.</summary>
internal sealed class NonDeterministicOrchestrationException(string message) : Exception("Non-deterministic orchestration: " + message)
{
    /// <summary>The name under which the real runtime reports it.</summary>
    public const string ErrorType = "DurableTask.Core.Exceptions.NonDeterministicOrchestrationException";
}
