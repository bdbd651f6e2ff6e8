using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>Writes operations.</summary>
/// <param name="schemas">The schemas of bodies.</param>
internal sealed class ApiOperations(ApiSchemas schemas)
{
    private readonly ApiBodies bodies = new(schemas);

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
            operation["requestBody"] = bodies.Request(accepts);
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
        .. method == "post" && function.Operation.Effect == Effect.Record ? ["IdempotencyKey"] : Array.Empty<string>(),
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
        foreach (var given in function.Answers.GroupBy(answer => answer.Status))
        {
            responses[$"{given.Key}"] = bodies.Answer(function, method, [.. given]);
        }

        foreach (var status in ApiProblems.Of(function, method))
        {
            responses[$"{status}"] = ApiComponents.Problem(status);
        }

        responses["default"] = ApiComponents.Reference("responses", ApiComponents.Unexpected);
        return responses;
    }
}
