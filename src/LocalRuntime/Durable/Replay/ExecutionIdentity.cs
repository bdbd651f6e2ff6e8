using TalentSettlement.LocalRuntime.Durable.Messages;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>Which execution of which instance; a continued or replaced instance is a new execution.</summary>
internal sealed record ExecutionIdentity(string Id, string Name, string Execution, string? Input, Parent? Parent);
