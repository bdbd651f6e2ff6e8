using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Durable.Storage;

namespace TalentSettlement.LocalRuntime.Durable.Instances;

/// <summary>How an instance's changes reach the disk, and what stays in memory: what piles up while a flush is under way becomes one write.</summary>
internal sealed partial class Instance
{
    private readonly List<Changes> _unwritten = [];
    private int _writing;
    private bool _forgetWhenWritten;

    /// <summary>Hands the unwritten changes to the writer.</summary>
    public List<Changes> TakeUnwritten()
    {
        lock (_entry)
        {
            List<Changes> taken = [.. _unwritten];
            _unwritten.Clear();
            return taken;
        }
    }

    /// <summary>A write is on disk, or undone by a crash.</summary>
    public void Written()
    {
        bool forget;
        lock (_entry)
        {
            forget = --_writing == 0 && _forgetWhenWritten;
        }

        if (forget)
        {
            core.Post(id, Mail.Forget.It);
        }

        Retire();
    }

    private void Submit(Changes changes)
    {
        if (changes.IsEmpty)
        {
            return;
        }

        lock (_entry)
        {
            if (_unwritten.Count > 0)
            {
                Queue(changes);
                return;
            }

            Queue(changes);
            _writing++;
        }

        core.Stillness.Enter();
        core.Store.Submit(new InstanceWrite(core, this, id));
    }

    private void Queue(Changes changes)
    {
        if (_unwritten.Count > 0 && _unwritten[^1].TryAbsorb(changes))
        {
            return;
        }

        changes.Sequence = _sequence++;
        _unwritten.Add(changes);
    }

    private void Settle(List<Mail> mail)
    {
        if (mail.Exists(piece => piece is Mail.Forget))
        {
            Forget();
        }
        else if (_orchestration is not null && core.Residents.Touch(this) is { } oldest)
        {
            oldest.AskToForget();
        }

        if (_changes.Row is null && _row is { IsOpen: true } && mail.Exists(piece => piece is Mail.Wake))
        {
            core.Alarm.Set(id, _row.Due);
        }
    }

    private void AskToForget() => core.Post(id, Mail.Forget.It);

    private void Forget()
    {
        lock (_entry)
        {
            _forgetWhenWritten = _writing > 0;
            _orchestration = _forgetWhenWritten ? _orchestration : null;
        }
    }
}
