using System.Text.Json;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>The application forms of folder <c>samples</c>, as a client would send them.</summary>
internal static class SampleForms
{
    public static JsonElement Academic => Read("application-academic.json");

    public static JsonElement ForeignQualification => Read("application-foreign-qualification.json");

    public static JsonElement Skilled => Read("application-skilled.json");

    public static JsonElement Entrepreneur => Read("application-entrepreneur.json");

    public static JsonElement Legacy => Read("application-legacy.json");

    public static JsonElement Technician => Read("application-technician.json");

    /// <summary>What somebody fills in to settle by points.</summary>
    public static SavePointsForm Points(string name) => Read($"points-form-{name}.json").Deserialize<SavePointsForm>(ApiJson.Requests)!;

    private static JsonElement Read(string name) => SampleFiles.Read(name) is { } json
        ? JsonSerializer.Deserialize<JsonElement>(json)
        : throw new DeviationException($"samples/{name} is not beside the program");
}
