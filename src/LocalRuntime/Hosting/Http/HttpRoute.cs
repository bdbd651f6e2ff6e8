using System.Reflection;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Constraints;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>The route of an HTTP function below the prefix.</summary>
internal static class HttpRoute
{
    public static RoutePattern Of(FunctionMethod function, HttpTriggerAttribute trigger, string prefix)
    {
        var template = (trigger.Route ?? function.Name).TrimStart('/');
        var path = prefix.Length == 0 ? template : $"{prefix}/{template}";
        return RoutePatternFactory.Parse(path, defaults: null, parameterPolicies: Constraints(function));
    }

    // A value the parameter's type cannot hold is a path that does not exist, whether or not the template says so.
    private static RouteValueDictionary Constraints(FunctionMethod function)
    {
        var constraints = new RouteValueDictionary();
        foreach (var parameter in function.Method.GetParameters())
        {
            if (For(parameter) is { } constraint)
            {
                constraints[parameter.Name!] = constraint;
            }
        }

        return constraints;
    }

    private static OptionalRouteConstraint? For(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        IRouteConstraint? constraint = type switch
        {
            _ when type == typeof(Guid) => new GuidRouteConstraint(),
            _ when type == typeof(int) => new IntRouteConstraint(),
            _ when type == typeof(long) => new LongRouteConstraint(),
            _ => null,
        };
        return constraint is null ? null : new OptionalRouteConstraint(constraint);
    }
}
