namespace TalentSettlement.Functions.Tests.Docs;

/// <summary>The files of this repository, as the tests of texts and of documents read them.</summary>
internal static class Sources
{
    private static readonly string Root = RootOf(AppContext.BaseDirectory);
    private static readonly string[] Left = ["obj", "bin", "node_modules", ".git"];

    /// <summary>The text of one file.</summary>
    /// <param name="path">Its path from the root of the repository.</param>
    public static string Read(string path) => File.ReadAllText(Place(path));

    /// <summary>Where a file or folder lies on this machine.</summary>
    /// <param name="path">Its path from the root of the repository.</param>
    public static string Place(string path) => Path.Combine(Root, path);

    /// <summary>The text of every C# file below a folder; what a build leaves there does not count.</summary>
    /// <param name="folder">The folder, from the root of the repository.</param>
    public static IEnumerable<string> CSharp(string folder) => Written(folder, "*.cs").Select(Read);

    /// <summary>The path of every document, from the root of the repository.</summary>
    public static IEnumerable<string> Documents() => Written("", "*.md");

    private static IEnumerable<string> Written(string folder, string pattern) =>
        Directory.EnumerateFiles(Place(folder), pattern).Select(file => Path.GetRelativePath(Root, file)).Concat(
            Directory.EnumerateDirectories(Place(folder)).Where(below => !Left.Contains(Path.GetFileName(below))).SelectMany(below => Written(below, pattern)));

    private static string RootOf(string folder) =>
        File.Exists(Path.Combine(folder, "TalentSettlement.sln"))
            ? folder
            : RootOf(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests do not run inside the repository."));
}
