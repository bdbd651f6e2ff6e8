using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Tests.OpenApi;

/// <summary>The API's document says what the functions are.</summary>
public sealed class OpenApiTests
{
    private static readonly ReadResult Reading = OpenApiDocument.Parse(ApiDocument.Text, "json");

    private static IEnumerable<OpenApiOperation> Operations => Reading.Document!.Paths.Values.SelectMany(path => path.Operations!.Values);

    [Fact]
    public async Task The_committed_document_is_the_generated_one()
    {
        var committed = await File.ReadAllTextAsync(Path.Combine(Root(), "docs", "openapi.json"));

        Assert.True(
            committed == ApiDocument.Text,
            "docs/openapi.json is out of date: dotnet run --project src/Functions -- --write-openapi docs/openapi.json");
    }

    [Fact]
    public void It_is_OpenAPI_3_1_without_a_fault()
    {
        Assert.Empty(Reading.Diagnostic!.Errors);
        Assert.Empty(Reading.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, Reading.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public void Every_HTTP_function_is_in_it()
    {
        var functions =
            from type in typeof(ApiDocument).Assembly.GetExportedTypes()
            from method in type.GetMethods()
            where method.GetParameters().Any(parameter => parameter.IsDefined(typeof(HttpTriggerAttribute)))
            select method.GetCustomAttribute<FunctionAttribute>()!.Name;

        Assert.Equal(functions.Order(StringComparer.Ordinal), Operations.Select(operation => operation.OperationId!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_operation_has_a_summary_and_a_chapter()
    {
        Assert.All(Operations, operation =>
        {
            Assert.False(string.IsNullOrWhiteSpace(operation.Summary), operation.OperationId);
            Assert.Single(operation.Tags!);
        });
    }

    [Fact]
    public void Every_operation_says_how_it_answers_and_how_it_refuses()
    {
        Assert.All(Operations, operation =>
        {
            Assert.True(operation.Responses!.Keys.Any(status => status[0] is '2' or '3'), operation.OperationId);
            Assert.All(
                operation.Responses.Where(response => response.Key[0] is '4' or 'd'),
                response => Assert.Equal(["application/problem+json"], response.Value.Content!.Keys));
            Assert.Contains("default", operation.Responses.Keys);
        });
    }

    [Fact]
    public void Every_closed_operation_documents_401_and_403()
    {
        Assert.All(
            Operations.Where(operation => operation.Security!.Any(way => way.Keys.Any(scheme => scheme.Reference.Id == "bearer"))),
            operation => Assert.Superset(new HashSet<string> { "401", "403" }, operation.Responses!.Keys.ToHashSet()));
    }

    [Fact]
    public void Every_POST_wants_an_idempotency_key_unless_it_only_asks_or_tells_of_an_event()
    {
        var questions =
            from type in typeof(ApiDocument).Assembly.GetExportedTypes()
            from method in type.GetMethods()
            where method.GetCustomAttribute<OperationAttribute>() is { Effect: Effect.None or Effect.Event }
            select method.GetCustomAttribute<FunctionAttribute>()!.Name;
        var posts = Reading.Document!.Paths.Values.SelectMany(path => path.Operations!).Where(operation => operation.Key == HttpMethod.Post).Select(operation => operation.Value).ToArray();

        var without = posts.Where(operation => !operation.Parameters!.Any(parameter => parameter is { Name: "Idempotency-Key", Required: true }));

        Assert.Equal(questions.Order(), without.Select(operation => operation.OperationId!).Order());
        Assert.All(without, operation => Assert.DoesNotContain("409", operation.Responses!.Keys));
    }

    [Fact]
    public void Every_parameter_of_a_path_is_described()
    {
        Assert.All(Reading.Document!.Paths, path => Assert.All(path.Value.Operations!.Values, operation => Assert.Equal(
            path.Key.Split('{').Skip(1).Select(part => part.Split('}')[0]),
            operation.Parameters!.Where(parameter => parameter.In == ParameterLocation.Path).Select(parameter => parameter.Name!))));
    }

    [Fact]
    public void Types_with_kinds_name_each_kind()
    {
        var claim = Reading.Document!.Components!.Schemas!["TalentClaimInput"];

        Assert.Equal("category", claim.Discriminator!.PropertyName);
        Assert.Equal(claim.OneOf!.Count, claim.Discriminator.Mapping!.Count);
        Assert.Contains("academic", claim.Discriminator.Mapping.Keys);
    }

    [Fact]
    public void Schemas_have_the_words_of_the_code()
    {
        var problem = Reading.Document!.Components!.Schemas!["Problem"];

        Assert.StartsWith("A problem answer", problem.Description, StringComparison.Ordinal);
        Assert.Equal("Every ground, the leading one first.", problem.Properties!["reasonCodes"].Description);
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "TalentSettlement.sln")))
        {
            directory = directory.Parent!;
        }

        return directory.FullName;
    }
}
