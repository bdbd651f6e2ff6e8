namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>Folders beside the tests that last until the tests run again.</summary>
internal static class SampleFolder
{
    private static readonly string Root = Create();

    public static string New() => Directory.CreateDirectory(Path.Combine(Root, Path.GetRandomFileName())).FullName;

    private static string Create()
    {
        var root = Path.Combine(AppContext.BaseDirectory, "sample-data");
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }

        return root;
    }
}
