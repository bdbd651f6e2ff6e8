using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>What several operations share.</summary>
internal static class ApiComponents
{
    private static readonly (int Status, string Name, string Meaning)[] Problems =
    [
        (StatusCodes.Status400BadRequest, "NotReadable", "The request cannot be read: broken JSON, a missing or malformed header."),
        (StatusCodes.Status401Unauthorized, "TokenRequired", "No token, or one that is not accepted."),
        (StatusCodes.Status403Forbidden, "NotAllowed", "Not with this token, or not now: until says from when on."),
        (StatusCodes.Status404NotFound, "NotFound", "There is no such thing, or it is not the caller's to see."),
        (StatusCodes.Status409Conflict, "Conflict", "The state does not allow it; the remedy says what does."),
        (StatusCodes.Status412PreconditionFailed, "Overtaken", "Somebody else was first; detail names holder and revision."),
        (StatusCodes.Status413PayloadTooLarge, "TooLarge", "The body is too large."),
        (StatusCodes.Status422UnprocessableEntity, "NotAcceptable", "It was understood, and the rules refuse it; every ground is named."),
        (StatusCodes.Status428PreconditionRequired, "RevisionRequired", "If-Match is needed: the revision the caller has seen."),
    ];

    /// <summary>What the answer to anything unexpected is called.</summary>
    public const string Unexpected = "Unexpected";

    public static JsonObject Reference(string kind, string name) => new() { ["$ref"] = $"#/components/{kind}/{name}" };

    public static JsonObject Problem(int status) => Reference("responses", Problems.First(problem => problem.Status == status).Name);

    public static JsonObject Of(ApiSchemas schemas)
    {
        var responses = new JsonObject { [Unexpected] = Response(schemas, "Something broke on this side; nothing is said of the inside.") };
        foreach (var (status, name, meaning) in Problems)
        {
            responses[name] = Response(schemas, meaning);
            if (status == StatusCodes.Status409Conflict)
            {
                responses[name]!["headers"] = new JsonObject { ["Retry-After"] = Reference("headers", "RetryAfter") };
            }
        }

        return new JsonObject
        {
            ["schemas"] = schemas.All(),
            ["responses"] = responses,
            ["parameters"] = Parameters(),
            ["headers"] = Headers(),
            ["securitySchemes"] = new JsonObject
            {
                ["bearer"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["bearerFormat"] = "JWT" },
                ["functionKey"] = new JsonObject { ["type"] = "apiKey", ["in"] = "header", ["name"] = "x-functions-key" },
            },
        };
    }

    private static JsonObject Response(ApiSchemas schemas, string meaning) => new()
    {
        ["description"] = meaning,
        ["content"] = new JsonObject
        {
            ["application/problem+json"] = new JsonObject { ["schema"] = schemas.Answered(typeof(Problem)) },
        },
    };

    private static JsonObject Parameters() => new()
    {
        ["AcceptLanguage"] = Parameter("Accept-Language", "header", "zh-CN (the default) or en.", Text()),
        ["IdempotencyKey"] = Required(Parameter(
            "Idempotency-Key", "header", "Chosen by the caller; the same key with the same request gets the first answer again.", Text(200))),
        ["IfMatch"] = Parameter("If-Match", "header", "The revision the caller has seen; compared when it is there.", Text()),
        ["IfMatchRequired"] = Required(Parameter("If-Match", "header", "The revision the caller has seen.", Text())),
        ["After"] = Parameter("after", "query", "The next of the page before; the first page without it.", Text()),
        ["Take"] = Parameter("take", "query", "How many lines.", new JsonObject
        {
            ["type"] = "integer",
            ["minimum"] = 1,
            ["maximum"] = 200,
            ["default"] = 50,
        }),
    };

    private static JsonObject Headers() => new()
    {
        ["ETag"] = Header("The revision of the case, in quotes."),
        ["Location"] = Header("The address of what was opened."),
        ["IdempotencyReplayed"] = Header("true when the request was answered before and this is that answer."),
        ["RetryAfter"] = Header("The seconds after which it may be tried again."),
    };

    private static JsonObject Parameter(string name, string place, string meaning, JsonObject schema) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["description"] = meaning,
        ["schema"] = schema,
    };

    private static JsonObject Required(JsonObject parameter)
    {
        parameter["required"] = true;
        return parameter;
    }

    private static JsonObject Header(string meaning) => new() { ["description"] = meaning, ["schema"] = Text() };

    private static JsonObject Text(int? longest = null) => longest is { } most
        ? new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = most }
        : new JsonObject { ["type"] = "string" };
}
