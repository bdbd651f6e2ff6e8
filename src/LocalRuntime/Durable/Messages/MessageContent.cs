using System.Text.Json.Serialization;

namespace TalentSettlement.LocalRuntime.Durable.Messages;

/// <summary>What instances have to say to each other.</summary>
[JsonDerivedType(typeof(StartSub), "start")]
[JsonDerivedType(typeof(SubEnded), "ended")]
[JsonDerivedType(typeof(Raised), "raised")]
internal abstract record MessageContent
{
    private MessageContent()
    {
    }

    /// <summary>Begin, for a parent that waits.</summary>
    public sealed record StartSub(string Name, string? Input, Parent Parent) : MessageContent;

    /// <summary>The sub-orchestration you wait for has ended.</summary>
    public sealed record SubEnded(string Execution, int Task, string? Output, string? Failure) : MessageContent;

    /// <summary>An event.</summary>
    public sealed record Raised(string Name, string? Payload) : MessageContent;
}
