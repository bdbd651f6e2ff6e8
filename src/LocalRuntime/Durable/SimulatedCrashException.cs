namespace TalentSettlement.LocalRuntime.Durable;

/// <summary>The engine was ended by <see cref="ICrashPoints"/>; whether the call had its effect is unknown, as after a power cut.</summary>
public sealed class SimulatedCrashException() : Exception("The engine was ended by a simulated crash.");
