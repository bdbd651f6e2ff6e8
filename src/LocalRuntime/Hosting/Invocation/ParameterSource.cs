namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Gives one parameter its value in a run.</summary>
internal delegate ValueTask<object?> ParameterSource(FunctionRun run);
