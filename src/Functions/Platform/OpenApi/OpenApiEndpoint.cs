using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>Shows the API's own document.</summary>
public static class OpenApiEndpoint
{
    /// <summary>Shows it.</summary>
    /// <param name="request">The request.</param>
    /// <returns>200 with the OpenAPI 3.1 document.</returns>
    [Function("GetOpenApi"), Allow]
    [Operation("This document", Tag = "rules"), Answers(200, typeof(JsonObject))]
    public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "openapi.json")] HttpRequest request)
    {
        request.HttpContext.Response.Headers.CacheControl = "public, max-age=300";
        return Results.Text(ApiDocument.Text, "application/json; charset=utf-8");
    }
}
