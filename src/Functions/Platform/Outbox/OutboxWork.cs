using System.Text.Json.Serialization;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.Sanctions;

namespace TalentSettlement.Functions.Platform.Outbox;

/// <summary>The kinds of work that follow a command.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(StartProcedure), "start")]
[JsonDerivedType(typeof(RingBell), "ring")]
[JsonDerivedType(typeof(ScanElement), "scan")]
[JsonDerivedType(typeof(SendText), "text")]
[JsonDerivedType(typeof(KeepSanction), "sanction")]
[JsonDerivedType(typeof(CountForAgency), "count")]
public abstract record OutboxWork
{
    private OutboxWork()
    {
    }

    /// <summary>The span of the command it follows from, as in a <c>traceparent</c> header; absent when nothing was traced.</summary>
    public string? Trace { get; init; }

    /// <summary>Start a procedure for a round of a case, for example the joint review of an attempt.</summary>
    /// <param name="Procedure">The procedure's name.</param>
    /// <param name="Instance">The instance: case and round.</param>
    /// <param name="Round">The round, from 1; what a round is depends on the procedure: an attempt, or an acceptance.</param>
    public sealed record StartProcedure(string Procedure, string Instance, int Round) : OutboxWork;

    /// <summary>Wake a waiting procedure: the case has changed, look again.</summary>
    /// <param name="Instance">The instance.</param>
    public sealed record RingBell(string Instance) : OutboxWork;

    /// <summary>Have an uploaded file scanned.</summary>
    /// <param name="Part">The part of the element it was uploaded for.</param>
    /// <param name="Sha256">The digest of its content.</param>
    public sealed record ScanElement(string Part, string Sha256) : OutboxWork;

    /// <summary>Keep a bar, or its annulment, where every later application of the person is checked.</summary>
    /// <param name="PersonKey">The person.</param>
    /// <param name="Sanction">The bar.</param>
    public sealed record KeepSanction(string PersonKey, Sanction Sanction) : OutboxWork;

    /// <summary>Send a text to the applicant.</summary>
    /// <param name="Notification">What to say.</param>
    public sealed record SendText(Notification Notification) : OutboxWork;

    /// <summary>Count a fact on the scorecard of the agency that acted.</summary>
    /// <param name="Fact">What is counted.</param>
    public sealed record CountForAgency(AgencyFact Fact) : OutboxWork;
}
