using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>Writes what operations take and answer.</summary>
/// <param name="schemas">The schemas of bodies.</param>
internal sealed class ApiBodies(ApiSchemas schemas)
{
    public JsonObject Request(AcceptsAttribute accepts) => new()
    {
        ["required"] = true,
        ["content"] = accepts.AcceptsFile ? File(accepts) : Json(schemas.Sent(accepts.Body!)),
    };

    public JsonObject Answer(ApiFunction function, string method, AnswersAttribute[] answers)
    {
        var response = new JsonObject { ["description"] = answers[0].When ?? ReasonPhrases.GetReasonPhrase(answers[0].Status) };
        if (Headers(function, method, answers[0].Status) is { Count: > 0 } headers)
        {
            response["headers"] = headers;
        }

        var content = answers.SelectMany(answer => answer switch
        {
            { Body: { } body } => Json(schemas.Answered(body)),
            { MediaType: { } type } => new JsonObject { [type] = new JsonObject() },
            _ => [],
        }).Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())).DistinctBy(pair => pair.Key).ToArray();
        if (content.Length > 0)
        {
            response["content"] = new JsonObject(content);
        }

        return response;
    }

    private static JsonObject Headers(ApiFunction function, string method, int status)
    {
        var headers = new JsonObject();
        if (function.Operation.Revision != Revision.None)
        {
            headers["ETag"] = ApiComponents.Reference("headers", "ETag");
        }

        if (status == StatusCodes.Status201Created)
        {
            headers["Location"] = ApiComponents.Reference("headers", "Location");
        }

        if (method == "post" && function.Operation.Effect == Effect.Record)
        {
            headers["Idempotency-Replayed"] = ApiComponents.Reference("headers", "IdempotencyReplayed");
        }

        return headers;
    }

    private static JsonObject Json(JsonNode schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };

    private static JsonObject File(AcceptsAttribute accepts)
    {
        var parts = new JsonObject { ["file"] = new JsonObject { ["type"] = "string", ["contentMediaType"] = "application/octet-stream" } };
        foreach (var field in accepts.Fields)
        {
            parts[field] = new JsonObject { ["type"] = "string" };
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = parts, ["required"] = new JsonArray("file") };
        return new JsonObject { ["multipart/form-data"] = new JsonObject { ["schema"] = schema } };
    }
}
