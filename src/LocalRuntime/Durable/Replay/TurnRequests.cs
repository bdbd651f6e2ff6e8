using TalentSettlement.LocalRuntime.Durable.History;
using TalentSettlement.LocalRuntime.Durable.Messages;

namespace TalentSettlement.LocalRuntime.Durable.Replay;

/// <summary>What an orchestrator asked for in one turn.</summary>
internal sealed class TurnRequests
{
    public List<HistoryAction> Actions { get; } = [];

    public List<PendingTask> Activities { get; } = [];

    public List<(string Target, MessageContent Content)> Messages { get; } = [];
}
