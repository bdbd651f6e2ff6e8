using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Maps every HTTP function to its route.</summary>
internal static class HttpFunctions
{
    public static void Map(IEndpointRouteBuilder routes, string prefix, bool answersHttp)
    {
        foreach (var (function, trigger) in routes.ServiceProvider.GetRequiredService<FunctionCatalog>().With<HttpTriggerAttribute>())
        {
            if (!answersHttp)
            {
                throw function.Refuse("the program must call ConfigureFunctionsWebApplication first.");
            }

            var route = HttpRoute.Of(function, trigger, prefix);
            var compiled = CompiledFunction.From(function, parameter => HttpSources.For(parameter, route));
            var endpoint = ActivatorUtilities.CreateInstance<HttpEndpoint>(routes.ServiceProvider, compiled, trigger.AuthLevel);
            var mapped = routes.Map(route, endpoint.Answer).WithDisplayName(function.Name);
            if (trigger.Methods is { Length: > 0 } methods)
            {
                mapped.WithMetadata(new HttpMethodMetadata(methods.Select(method => method.ToUpperInvariant())));
            }
        }
    }
}
