using TalentSettlement.LocalRuntime.Durable.Messages;
using TalentSettlement.LocalRuntime.Durable.Running;

namespace TalentSettlement.LocalRuntime.Durable.Instances;

/// <summary>One instance: takes its mail in order, one turn at a time.</summary>
internal sealed partial class Instance(DurableCore core, string id) : IPumped
{
    private readonly Lock _entry = new();
    private List<Mail> _mail = [];
    private bool _scheduled;
    private bool _retired;

    /// <summary>Puts mail before the instance; false: it has retired, another takes its place.</summary>
    public bool Post(Mail mail)
    {
        lock (_entry)
        {
            if (_retired)
            {
                return false;
            }

            _mail.Add(mail);
            if (_scheduled)
            {
                return true;
            }

            _scheduled = true;
        }

        core.Stillness.Enter();
        core.Turns.Add(this);
        return true;
    }

    public ValueTask Run()
    {
        List<Mail> mail;
        lock (_entry)
        {
            (mail, _mail) = (_mail, []);
        }

        try
        {
            Take(mail);
        }
        catch (Exception bug)
        {
            // Not an orchestrator's exception but the engine's own: going on could store what is wrong.
            core.Die(bug);
            mail.ForEach(unread => unread.Caller?.Abandon(bug));
        }

        Rest();
        return ValueTask.CompletedTask;
    }

    /// <summary>Answers everybody who waits that there will be no answer.</summary>
    public void Abandon(Exception why)
    {
        lock (_entry)
        {
            _mail.ForEach(unread => unread.Caller?.Abandon(why));
            _waiting.ForEach(waiter => waiter.Reply.Abandon(why));
            _unwritten.ForEach(changes => changes.Replies.ForEach(reply => reply.Abandon(why)));
        }
    }

    private void Rest()
    {
        lock (_entry)
        {
            if (_mail.Count > 0)
            {
                core.Turns.Add(this);
                return;
            }

            _scheduled = false;
        }

        Retire();
        core.Stillness.Leave();
    }

    private void Retire()
    {
        lock (_entry)
        {
            var atWork = _scheduled || _writing > 0 || _orchestration is not null;
            if (_retired || atWork || _waiting.Count + _running.Count + _early.Count > 0)
            {
                return;
            }

            _retired = true;
        }

        core.Instances.Remove(id, this);
    }
}
