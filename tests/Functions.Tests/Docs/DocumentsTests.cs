using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Tests.Docs;

/// <summary>Whoever follows what a document names arrives: links, files and endpoints.</summary>
public sealed partial class DocumentsTests
{
    private static readonly string[] Folders = ["src", "tests", "docs", "samples", "infra", "eng", ".github"];

    [Fact]
    public void Every_link_within_the_repository_leads_to_a_file_and_a_heading()
    {
        var broken =
            from document in Sources.Documents()
            from Match link in Link().Matches(Sources.Read(document))
            let file = link.Groups["file"].Value
            let target = file.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, file)
            where !Path.Exists(Sources.Place(target)) || (link.Groups["heading"].Success && !Headings(target).Contains(link.Groups["heading"].Value))
            select $"{document}: {link.Value}";

        Assert.Equal([], broken);
    }

    [Fact]
    public void Every_file_or_folder_named_by_its_path_exists()
    {
        var missing =
            from document in Sources.Documents()
            from Match name in Named().Matches(Sources.Read(document))
            let path = name.Groups["path"].Value
            where Folders.Contains(path.Split('/')[0]) && !IsThere(Sources.Place(path))
            select $"{document}: {path}";

        Assert.Equal([], missing);
    }

    [Fact]
    public void Every_project_that_a_command_runs_exists()
    {
        var missing =
            from document in Sources.Documents()
            from Match command in Command().Matches(Sources.Read(document))
            where !Path.Exists(Sources.Place(command.Groups["path"].Value))
            select $"{document}: {command.Value}";

        Assert.Equal([], missing);
    }

    [Fact]
    public void Every_endpoint_named_exists()
    {
        var endpoints = Endpoints();

        var unknown =
            from document in Sources.Documents()
            from Match named in Endpoint().Matches(Sources.Read(document))
            let method = named.Groups["method"].Value
            where !endpoints.Any(endpoint => (method.Length == 0 || method == endpoint.Method) && Leads(named.Groups["path"].Value, endpoint.Route))
            select $"{document}: {named.Value}";

        Assert.Equal([], unknown);
    }

    private static ImmutableArray<(string Method, string Route)> Endpoints() =>
    [
        .. from type in typeof(Problems).Assembly.GetTypes()
           from method in type.GetMethods()
           from parameter in method.GetParameters()
           let trigger = parameter.GetCustomAttribute<HttpTriggerAttribute>()
           where trigger is not null
           from verb in trigger.Methods!
           select (verb.ToUpperInvariant(), $"/api/{trigger.Route}"),
    ];

    private static bool Leads(string path, string route)
    {
        var (steps, places) = (path.Split('/'), route.Split('/'));
        return steps.Length == places.Length && steps.Zip(places).All(pair => pair.Second.StartsWith('{') || pair.First == pair.Second);
    }

    private static bool IsThere(string path) =>
        Directory.Exists(Path.GetDirectoryName(path)) && Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(path)!, Path.GetFileName(path)).Any();

    /// <summary>The headings of a document as GitHub names them in addresses.</summary>
    private static IEnumerable<string> Headings(string document) =>
        from line in Sources.Read(document).Split('\n')
        where line.StartsWith('#')
        select Slug(line.TrimStart('#').Trim());

    private static string Slug(string heading) => heading.ToLowerInvariant()
        .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
        .Aggregate(new StringBuilder(), (slug, letter) => slug.Append(letter == ' ' ? '-' : letter)).ToString();

    [GeneratedRegex(@"\]\((?!\w+:)(?<file>[^)#\s]*)(?:#(?<heading>[^)\s]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<path>[\w.*-]+(?:/[\w.*-]+)+)/?`")]
    private static partial Regex Named();

    [GeneratedRegex(@"dotnet (?:run|test|build|publish)(?: -c Release)?(?: --project)? (?<path>[\w./]+)")]
    private static partial Regex Command();

    [GeneratedRegex(@"`(?:(?<method>GET|PUT|POST|DELETE) )?(?<path>/api/[^`?]+)(?:\?[^`]*)?`")]
    private static partial Regex Endpoint();
}
