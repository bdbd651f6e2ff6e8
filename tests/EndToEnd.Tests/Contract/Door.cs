using System.Collections.Immutable;
using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Contract;

/// <summary>One way into the service, as its attributes declare it; a new endpoint is tested without being named here.</summary>
/// <param name="Name">The function.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Route">The route under <c>api/</c>, with its placeholders.</param>
/// <param name="NeedsKey">Whether the host asks for a function key.</param>
/// <param name="Roles">Who may; empty for the public.</param>
/// <param name="Body">The contract of the body, if it is JSON.</param>
/// <param name="TakesFile">Whether it takes a file.</param>
/// <param name="Operation">What else is declared.</param>
/// <param name="Asked">What stands in the address beside the path because it is required.</param>
public sealed record Door(
    string Name, HttpMethod Method, string Route, bool NeedsKey, ImmutableArray<Role> Roles, Type? Body, bool TakesFile, OperationAttribute Operation, ImmutableArray<string> Asked)
{
    /// <summary>Every way into the service.</summary>
    public static ImmutableArray<Door> All { get; } =
    [
        .. from type in typeof(TalentCaseDesk).Assembly.GetTypes()
           from method in type.GetMethods()
           let function = method.GetCustomAttribute<FunctionAttribute>()
           let trigger = method.GetParameters().Select(parameter => parameter.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(found => found is not null)
           where function is not null && trigger is not null
           let accepts = method.GetCustomAttribute<AcceptsAttribute>()
           from verb in trigger.Methods!
           orderby function.Name
           select new Door(
               function.Name,
               new HttpMethod(verb.ToUpperInvariant()),
               trigger.Route!,
               trigger.AuthLevel != AuthorizationLevel.Anonymous,
               [.. method.GetCustomAttribute<AllowAttribute>()!.Roles],
               accepts?.Body,
               accepts?.AcceptsFile is true,
               method.GetCustomAttribute<OperationAttribute>()!,
               [.. from asked in method.GetCustomAttributes<AsksAttribute>() where asked.Required select $"{asked.Name}=x"]),
    ];

    /// <summary>Whether it is about cases of settlement by points.</summary>
    public bool OfPoints => Route.StartsWith("points-", StringComparison.Ordinal);

    /// <summary>Whether it changes anything.</summary>
    public bool Writes => Method != HttpMethod.Get && Operation.Effect == Effect.Record;

    /// <summary>The address with its placeholders filled.</summary>
    /// <param name="fill">What stands for a placeholder.</param>
    /// <returns>The address.</returns>
    public string Path(Func<string, string> fill) => "api/" + string.Join('/', Route.Split('/').Select(part => part.StartsWith('{') ? fill(part.Trim('{', '}')) : part));

    /// <summary>The placeholders of the route.</summary>
    public IEnumerable<string> Placeholders => Route.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}'));

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Method} {Route})";
}
