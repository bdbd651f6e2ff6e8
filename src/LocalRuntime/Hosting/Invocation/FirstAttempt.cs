using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>The only attempt there is: no function of this runtime is retried by the host.</summary>
internal sealed class FirstAttempt : RetryContext
{
    public static readonly FirstAttempt Only = new();

    public override int RetryCount => 0;

    public override int MaxRetryCount => 0;
}
