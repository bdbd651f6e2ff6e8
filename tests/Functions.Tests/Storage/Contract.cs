using System.Reflection;

namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>A contract of the stores run test by test, where it depends on this machine whether it can be run at all.</summary>
internal static class Contract
{
    /// <summary>The names of its tests.</summary>
    public static IEnumerable<string> TestsOf(Type contract) =>
        contract.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => method.Name);

    /// <summary>Runs one test, with every row of its data.</summary>
    public static async Task Run(Func<IAsyncLifetime> contract, string test)
    {
        var method = contract().GetType().GetMethod(test)!;
        object?[][] rows = method.GetCustomAttributes<InlineDataAttribute>().Select(row => row.GetData(method).Single()).DefaultIfEmpty([]).ToArray()!;
        foreach (var row in rows)
        {
            var instance = contract();
            await instance.InitializeAsync();
            try
            {
                await (Task)method.Invoke(instance, row)!;
            }
            finally
            {
                await instance.DisposeAsync();
            }
        }
    }
}
