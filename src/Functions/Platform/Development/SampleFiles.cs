namespace TalentSettlement.Functions.Platform.Development;

/// <summary>The files of folder <c>samples</c> as they lie beside a build; a deployment has none.</summary>
internal static class SampleFiles
{
    public static byte[]? Read(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "samples", name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
