using System.Text.Json;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.Infra;

/// <summary>The containers of Cosmos DB are said once, and infrastructure deploys what is said there.</summary>
public sealed class ContainersTests
{
    private const string File = "src/Functions/Platform/Cosmos/containers.json";
    private static readonly JsonElement Containers = JsonDocument.Parse(Sources.Read(File)).RootElement.GetProperty("containers");
    private static readonly string Template = Sources.Read("infra/modules/cosmos.bicep");

    [Fact]
    public void Infrastructure_loads_the_file_and_names_no_container_itself()
    {
        Assert.Contains($"loadJsonContent('../../{File}').containers", Template, StringComparison.Ordinal);
        Assert.All(Names(), name => Assert.DoesNotContain($"'{name}'", Template, StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_is_said_of_a_container_is_deployed() =>
        Assert.All(
            Containers.EnumerateArray().SelectMany(container => container.EnumerateObject()).Select(property => property.Name).Distinct(),
            property => Assert.Contains($"container.{property}", Template, StringComparison.Ordinal));

    [Fact]
    public void Everything_that_is_deployed_is_said_of_every_container() =>
        Assert.All(Containers.EnumerateArray(), container => Assert.Equal(
            ["defaultTtl", "indexingPolicy", "name", "partitionKey", "uniqueKeys"],
            container.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public void Nothing_is_indexed_that_is_not_listed() =>
        Assert.All(Containers.EnumerateArray(), container => Assert.Contains(
            container.GetProperty("indexingPolicy").GetProperty("excludedPaths").EnumerateArray(), path => path.GetProperty("path").GetString() == "/*"));

    private static IEnumerable<string?> Names() => Containers.EnumerateArray().Select(container => container.GetProperty("name").GetString());
}
