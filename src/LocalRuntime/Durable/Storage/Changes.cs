using TalentSettlement.LocalRuntime.Durable.History;
using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Durable.Running;

namespace TalentSettlement.LocalRuntime.Durable.Storage;

/// <summary>What one instance has to store, and what may begin once it is stored.</summary>
internal sealed class Changes
{
    /// <summary>The instance from now on; null: unchanged.</summary>
    public InstanceRow? Row { get; set; }

    /// <summary>Whether the row is new.</summary>
    public bool Inserts { get; init; }

    /// <summary>An instance to remove first.</summary>
    public long? Removes { get; init; }

    /// <summary>Whether the stored history is of no more use.</summary>
    public bool ClearsHistory { get; set; }

    public TurnWriter? Turns { get; set; }

    public long Sequence { get; set; }

    public List<Message> Sent { get; } = [];

    public List<long> Taken { get; } = [];

    public List<ActivityCall> Calls { get; } = [];

    public List<Reply> Replies { get; } = [];

    public bool IsEmpty => Row is null && Removes is null && Turns is null && !ClearsHistory
        && Sent.Count + Taken.Count + Calls.Count + Replies.Count == 0;

    public void Add(TurnRecord turn) => (Turns ??= new TurnWriter()).Write(turn);

    /// <summary>Nothing that was stored or is about to be stored of earlier turns is needed.</summary>
    public void ForgetTurns()
    {
        Turns = null;
        ClearsHistory = !Inserts;
    }

    /// <summary>Takes in what came later, before this is written; false: that must be written by itself.</summary>
    public bool TryAbsorb(Changes later)
    {
        if (later.Inserts || later.Removes is not null)
        {
            return false;
        }

        if (later.ClearsHistory)
        {
            ForgetTurns();
        }

        if (later.Turns is { } turns)
        {
            (Turns ??= new TurnWriter()).Append(turns);
        }

        Row = later.Row ?? Row;
        Sent.AddRange(later.Sent);
        Taken.AddRange(later.Taken);
        Calls.AddRange(later.Calls);
        Replies.AddRange(later.Replies);
        return true;
    }
}
