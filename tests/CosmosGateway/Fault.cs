using System.Net;

namespace TalentSettlement.CosmosGateway;

/// <summary>What goes wrong with a request.</summary>
public abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>It is refused and nothing happens.</summary>
    /// <param name="Status">With this status.</param>
    /// <param name="RetryAfter">Come again after so long, if said.</param>
    public sealed record Refused(HttpStatusCode Status, TimeSpan? RetryAfter = null) : Fault;

    /// <summary>It happens, but the connection breaks before the answer has arrived.</summary>
    public sealed record AnswerLost : Fault;

    /// <summary>It happens, but no answer comes within the client's patience.</summary>
    public sealed record AnswerLate : Fault;

    /// <summary>It happens, but a proxy on the way answers with this status.</summary>
    /// <param name="Status">The status.</param>
    public sealed record AnswerReplaced(HttpStatusCode Status) : Fault;
}
