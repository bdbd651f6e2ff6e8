using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>The statuses with which a function may refuse, read off what it takes.</summary>
internal static class ApiProblems
{
    public static IEnumerable<int> Of(ApiFunction function, string method)
    {
        var statuses = new SortedSet<int>();
        if (method != "get")
        {
            statuses.UnionWith([StatusCodes.Status400BadRequest, StatusCodes.Status422UnprocessableEntity]);
        }

        if (method != "get" && function.Operation.Effect == Effect.Record)
        {
            statuses.Add(StatusCodes.Status409Conflict);
        }

        if (function.Operation.Paged || function.Asks.Length > 0)
        {
            statuses.Add(StatusCodes.Status400BadRequest);
        }

        if (function.Allow is not { Roles.Count: 0 })
        {
            statuses.UnionWith([StatusCodes.Status401Unauthorized, StatusCodes.Status403Forbidden]);
        }

        if (function.Trigger.AuthLevel != AuthorizationLevel.Anonymous)
        {
            statuses.Add(StatusCodes.Status401Unauthorized);
        }

        if (function.RouteParameters.Any())
        {
            statuses.Add(StatusCodes.Status404NotFound);
        }

        if (function.Accepts is not null)
        {
            statuses.Add(StatusCodes.Status413PayloadTooLarge);
        }

        statuses.UnionWith(function.Operation.Revision switch
        {
            Revision.Required => [StatusCodes.Status412PreconditionFailed, StatusCodes.Status428PreconditionRequired],
            Revision.Optional => [StatusCodes.Status412PreconditionFailed],
            _ => Array.Empty<int>(),
        });
        return statuses;
    }
}
