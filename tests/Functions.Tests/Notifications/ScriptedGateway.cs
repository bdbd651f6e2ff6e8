using TalentSettlement.Functions.Notifications;

namespace TalentSettlement.Functions.Tests.Notifications;

/// <summary>A provider that knows no token twice and says what it is told to.</summary>
internal sealed class ScriptedGateway : ISmsGateway
{
    private readonly Queue<Func<SmsHandOver>> answers = new();

    public List<string> Tokens { get; } = [];

    public ScriptedGateway Says(params SmsHandOver[] said)
    {
        foreach (var one in said)
        {
            answers.Enqueue(() => one);
        }

        return this;
    }

    public void Dies() => answers.Enqueue(() => throw new InvalidOperationException("the power is gone"));

    public Task<SmsHandOver> HandOver(SmsToSend text, CancellationToken cancellation)
    {
        Tokens.Add(text.Token);
        return Task.FromResult(answers.TryDequeue(out var answer) ? answer() : new SmsHandOver.Accepted($"p-{Tokens.Count}"));
    }
}
