using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Reads a body the way the worker does: with the JSON options of MVC, and an exception for what is not there.</summary>
internal static class JsonBody
{
    public static async ValueTask<object?> Read(HttpContext http, Type type)
    {
        if (!http.Request.HasJsonContentType())
        {
            throw new JsonException("The content type of the body is not JSON.");
        }

        var options = http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.JsonSerializerOptions;
        return await JsonSerializer.DeserializeAsync(http.Request.Body, type, options, http.RequestAborted)
            ?? throw new JsonException("A non-empty request body is required.");
    }
}
