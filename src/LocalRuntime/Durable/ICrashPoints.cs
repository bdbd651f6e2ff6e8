namespace TalentSettlement.LocalRuntime.Durable;

/// <summary>Lets a test end an engine at a chosen moment, as a power cut would.</summary>
public interface ICrashPoints
{
    /// <summary>Whether the engine dies here; called concurrently, never in a replay.</summary>
    /// <remarks>A dead engine stores nothing more, runs nothing more and answers every caller with <see cref="SimulatedCrashException"/>.</remarks>
    bool CrashAt(CrashPoint point, string instanceId);
}
