using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TalentSettlement.Functions.Platform.Http;

/// <summary>One ground of a problem.</summary>
/// <param name="Code">The reason code.</param>
/// <param name="Subject">What it is about: an element's part, a field, a header.</param>
/// <param name="Text">The ground in words, in the language asked for.</param>
/// <param name="Detail">Values for the text.</param>
public sealed record ProblemReason(
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Subject,
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableDictionary<string, string>? Detail);
