namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>Writes the API's document into a file: <c>--write-openapi docs/openapi.json</c>.</summary>
internal static class ApiDocumentFile
{
    private const string Option = "--write-openapi";

    public static string? AskedFor(string[] args) =>
        Array.IndexOf(args, Option) is >= 0 and var place && place + 1 < args.Length ? args[place + 1] : null;

    public static Task Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return File.WriteAllTextAsync(path, ApiDocument.Text);
    }
}
