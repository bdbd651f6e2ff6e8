using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>The values of the query and, before them, of the route; none without a request.</summary>
internal sealed class RunBindings(HttpContext? http) : BindingContext
{
    public override IReadOnlyDictionary<string, object?> BindingData { get; } = Read(http);

    private static Dictionary<string, object?> Read(HttpContext? http)
    {
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in http?.Request.Query ?? QueryCollection.Empty)
        {
            data[name] = value.ToString();
        }

        foreach (var (name, value) in http?.Request.RouteValues ?? [])
        {
            data[name] = value;
        }

        return data;
    }
}
