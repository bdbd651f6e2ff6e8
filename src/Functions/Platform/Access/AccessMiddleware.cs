using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Middleware;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform.Access;

/// <summary>Lets an HTTP function be reached only by whom its <see cref="AllowAttribute"/> names; one without it by nobody.</summary>
/// <remarks>What a caller may see or change within a function is decided where data is read and written.</remarks>
/// <param name="tokens">Reads bearer tokens.</param>
/// <param name="log">Where refused calls are recorded.</param>
/// <param name="clock">The clock.</param>
public sealed class AccessMiddleware(TokenReader tokens, IAccessLog log, TimeProvider clock) : IFunctionsWorkerMiddleware
{
    private static readonly FrozenDictionary<string, AllowAttribute> Allowed = (
        from type in typeof(AccessMiddleware).Assembly.GetTypes()
        from method in type.GetMethods()
        let function = method.GetCustomAttribute<FunctionAttribute>()
        let allow = method.GetCustomAttribute<AllowAttribute>()
        where function is not null && allow is not null
        select (function.Name, allow)).ToFrozenDictionary(pair => pair.Name, pair => pair.allow);

    /// <inheritdoc/>
    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        if (context.GetHttpContext() is not { } http)
        {
            await next(context);
            return;
        }

        var caller = await CallerOf(http);
        http.Items[typeof(Caller)] = InCapacity(caller ?? Caller.Anonymous, context.FunctionDefinition.Name);
        if (Refusal(context.FunctionDefinition.Name, http, caller) is not { } refusal)
        {
            await next(context);
            return;
        }

        await log.Append(
            new AccessEntry(clock.GetUtcNow(), caller?.Subject ?? "anonymous", "none", context.FunctionDefinition.Name, http.Request.Path, refusal.Code, http.Request.Trace()),
            http.RequestAborted);
        await Problems.Of(refusal.Status, refusal.Code).ExecuteAsync(http);
    }

    // Whoever holds several capacities acts here in those that the function is for, and sees no more than they see.
    private static Caller InCapacity(Caller caller, string function) =>
        caller with { Roles = [.. caller.Roles.Intersect(Allowed.GetValueOrDefault(function)?.Roles ?? [])] };

    private static (int Status, string Code)? Refusal(string function, HttpContext http, Caller? caller)
    {
        if (http.Request.Headers.Authorization.Count > 0 && caller is null)
        {
            return (StatusCodes.Status401Unauthorized, "token-not-accepted");
        }

        return Allowed.GetValueOrDefault(function) switch
        {
            null => (StatusCodes.Status403Forbidden, "not-allowed"),
            { Roles.Count: 0 } => null,
            _ when caller is null => (StatusCodes.Status401Unauthorized, "token-required"),
            { Roles: var roles } when !roles.Any(caller.Is) => (StatusCodes.Status403Forbidden, "not-allowed"),
            _ => null,
        };
    }

    private async Task<Caller?> CallerOf(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? await tokens.Read(header["Bearer ".Length..].Trim(), http.RequestAborted)
            : null;
    }
}
