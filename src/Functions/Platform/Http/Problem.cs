using System.Collections.Immutable;
using System.Text.Json.Serialization;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>A problem answer (RFC 9457): why not, in codes for programs and in words for people, and what helps.</summary>
/// <param name="Type">The kind of problem as a relative address: <c>/problems/{leading reason code}</c>.</param>
/// <param name="Title">The kind of problem in words, in the language asked for.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="ReasonCodes">Every ground, the leading one first.</param>
/// <param name="Remedy">What the sender can do, in the language asked for.</param>
/// <param name="Reasons">Every ground with what it is about.</param>
/// <param name="Until">The first instant at which the answer may be another, at +08:00.</param>
/// <param name="TraceId">The trace of the request, to be quoted to the operator.</param>
/// <param name="Detail">Values the program needs to go on, for example the holder and the revision of a case that was overtaken.</param>
/// <param name="Ways">With <c>below-threshold</c> on a case: what leads to enough points, five ways at most (N1, SC-32).</param>
public sealed record Problem(
    string Type,
    string Title,
    int Status,
    ImmutableArray<string> ReasonCodes,
    string Remedy,
    ImmutableArray<ProblemReason> Reasons,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? Until,
    string TraceId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableDictionary<string, string>? Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WaysView? Ways = null);
