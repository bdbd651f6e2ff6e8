using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Http;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Gives the values an HTTP function may ask for.</summary>
internal static class HttpSources
{
    public static ParameterSource? For(ParameterInfo parameter, RoutePattern route) => parameter switch
    {
        _ when parameter.IsDefined(typeof(HttpTriggerAttribute)) && parameter.ParameterType == typeof(HttpRequest) =>
            run => new(Http(run).Request),
        _ when parameter.IsDefined(typeof(HttpTriggerAttribute)) => null,
        _ when parameter.IsDefined(typeof(FromBodyAttribute)) => run => JsonBody.Read(Http(run), parameter.ParameterType),
        _ when route.GetParameter(parameter.Name!) is { } value => FromRoute(value.Name, parameter.ParameterType),
        _ => null,
    };

    private static HttpContext Http(FunctionRun run) => (HttpContext)run.Trigger;

    private static ParameterSource? FromRoute(string name, Type type)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        return wanted switch
        {
            _ when wanted == typeof(string) => Reader(text => text),
            _ when wanted == typeof(Guid) => Reader(text => Guid.Parse(text)),
            _ when wanted == typeof(int) => Reader(text => int.Parse(text, CultureInfo.InvariantCulture)),
            _ when wanted == typeof(long) => Reader(text => long.Parse(text, CultureInfo.InvariantCulture)),
            _ => null,
        };

        ParameterSource Reader(Func<string, object> parse) =>
            run => new(Http(run).Request.RouteValues[name] is string text ? parse(text) : null);
    }
}
