namespace TalentSettlement.Functions.Platform.Telemetry;

/// <summary>The names under which the system tells of itself; whoever listens names these and no others.</summary>
/// <remarks>
/// No tag ever holds a name, an identity number, a telephone number or the number of a card: tags are names of functions and operations, reason
/// codes, and identities of cases and texts.
/// </remarks>
public static class TelemetryNames
{
    /// <summary>Spans: functions that run, hand-overs of texts, work of the outbox, requests to stores.</summary>
    public const string Spans = "TalentSettlement";

    /// <summary>Figures about what the system does: commands, facts, texts, clocks.</summary>
    public const string Figures = "TalentSettlement";

    /// <summary>Figures about the stores: operations and what they cost.</summary>
    public const string StoreFigures = "TalentSettlement.Storage";

    /// <summary>Tag: the case a span is about. All spans of a case are found by it, also beyond a timer of months.</summary>
    public const string Case = "talentsettlement.case";

    /// <summary>Tag: the text a span is about, by its identity in the send ledger.</summary>
    public const string Text = "talentsettlement.text";
}
