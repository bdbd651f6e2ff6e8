using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Durable.Storage;
using TalentSettlement.LocalRuntime.Sqlite;

namespace TalentSettlement.LocalRuntime.Durable.Instances;

/// <summary>One instance's part of a transaction; what follows from it begins when it is on disk.</summary>
internal sealed class InstanceWrite(DurableCore core, Instance instance, string id) : SqliteWork
{
    private List<Changes> _changes = [];

    // An engine that cannot store is at its end, whichever instance it was for.
    public override bool SharesFate => true;

    public override void Run(SqliteSession session)
    {
        _changes = instance.TakeUnwritten();
        if (core.CrashAt(CrashPoint.BeforeCommit, id))
        {
            throw core.WhyDead;
        }

        _changes.ForEach(changes => ChangeWriter.Write(session, changes));
    }

    public override void Committed()
    {
        if (core.CrashAt(CrashPoint.AfterCommit, id))
        {
            Abandon(core.WhyDead);
        }
        else
        {
            _changes.ForEach(Follow);
        }

        Leave();
    }

    public override void Undone(Exception why)
    {
        if (!core.Dead)
        {
            // Memory is ahead of the disk: only a new engine on the file can go on.
            core.Die(why);
        }

        Abandon(why);
        Leave();
    }

    private void Follow(Changes changes)
    {
        if (changes.Row is { } row)
        {
            core.Alarm.Set(id, row.Due);
        }

        if (!core.Stopping.IsCancellationRequested)
        {
            changes.Calls.ForEach(call => call.Dispatch());
        }

        foreach (var message in changes.Sent)
        {
            core.Post(message.Target, new Mail.Stored(message));
        }

        changes.Replies.ForEach(reply => reply.Give());
    }

    private void Abandon(Exception why) =>
        _changes.ForEach(changes => changes.Replies.ForEach(reply => reply.Abandon(why)));

    private void Leave()
    {
        instance.Written();
        core.Stillness.Leave();
    }
}
