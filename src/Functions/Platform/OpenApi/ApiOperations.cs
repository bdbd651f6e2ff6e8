using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>Writes operations.</summary>
/// <param name="schemas">The schemas of bodies.</param>
internal sealed class ApiOperations(ApiSchemas schemas)
{
    public JsonObject Of(ApiFunction function, string method)
    {
        var operation = new JsonObject
        {
            ["operationId"] = function.Methods.Skip(1).Any() ? $"{function.Name}-{method}" : function.Name,
            ["summary"] = function.Operation.Summary,
            ["tags"] = new JsonArray(function.Tag),
            ["security"] = Security(function),
            ["parameters"] = new JsonArray([.. Parameters(function, method)]),
            ["responses"] = Responses(function, method),
        };
        if (function.Operation.Description is { } description)
        {
            operation["description"] = description;
        }

        if (function.Accepts is { } accepts)
        {
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = accepts.AcceptsFile ? File(accepts) : Json(schemas.Sent(accepts.Body!)) };
        }

        if (function.Refuses.Count > 0)
        {
            operation["x-reason-codes"] = new JsonArray([.. function.Refuses.Select(code => (JsonNode)code)]);
        }

        return operation;
    }

    private static JsonArray Security(ApiFunction function)
    {
        var security = new JsonObject();
        if (function.Trigger.AuthLevel != AuthorizationLevel.Anonymous)
        {
            security["functionKey"] = new JsonArray();
        }

        if (function.Allow is { Roles.Count: > 0 } allow)
        {
            security["bearer"] = new JsonArray([.. allow.Roles.Select(role => (JsonNode)role.ToString().ToLowerInvariant())]);
        }

        return security.Count > 0 ? [security] : [];
    }

    private IEnumerable<JsonNode> Parameters(ApiFunction function, string method)
    {
        foreach (var name in function.RouteParameters)
        {
            yield return Parameter(name, "path", schemas.Docs.OfParameter(function.Method, name), required: true);
        }

        foreach (var asked in function.Asks)
        {
            yield return Parameter(asked.Name, "query", asked.Meaning, asked.Required);
        }

        foreach (var shared in Shared(function, method))
        {
            yield return ApiComponents.Reference("parameters", shared);
        }
    }

    private static IEnumerable<string> Shared(ApiFunction function, string method) =>
    [
        .. function.Operation.Paged ? ["After", "Take"] : Array.Empty<string>(),
        .. method == "post" ? ["IdempotencyKey"] : Array.Empty<string>(),
        .. function.Operation.Revision switch
        {
            Revision.Required => ["IfMatchRequired"],
            Revision.Optional => ["IfMatch"],
            _ => Array.Empty<string>(),
        },
        "AcceptLanguage",
    ];

    private static JsonObject Parameter(string name, string place, string? meaning, bool required) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["required"] = required,
        ["description"] = meaning ?? name,
        ["schema"] = new JsonObject { ["type"] = "string" },
    };

    private JsonObject Responses(ApiFunction function, string method)
    {
        var responses = new JsonObject();
        foreach (var answers in function.Answers.GroupBy(answer => answer.Status))
        {
            responses[$"{answers.Key}"] = Answer(function, method, [.. answers]);
        }

        foreach (var status in ApiProblems.Of(function, method))
        {
            responses[$"{status}"] = ApiComponents.Problem(status);
        }

        responses["default"] = ApiComponents.Reference("responses", ApiComponents.Unexpected);
        return responses;
    }

    private JsonObject Answer(ApiFunction function, string method, AnswersAttribute[] answers)
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

        if (method == "post")
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
