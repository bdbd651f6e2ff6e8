namespace TalentSettlement.Functions.Platform.Local;

/// <summary>The short options of the command line.</summary>
internal static class LocalArguments
{
    private const string Walkthrough = "--walkthrough";

    public static bool AskForWalkthrough(string[] args) => args.Contains(Walkthrough);

    /// <summary>The same command line in the names of the settings.</summary>
    public static string[] AsSettings(string[] args) => AskForWalkthrough(args)
        ? [.. WalkthroughDefaults(), .. args.Where(arg => arg != Walkthrough).Select(SettingOf)]
        : [.. args.Select(SettingOf)];

    // What comes later on a command line wins, so each of these can be chosen otherwise.
    private static IEnumerable<string> WalkthroughDefaults() =>
    [
        $"--LocalRuntime:DataDirectory={Directory.CreateTempSubdirectory("talent-settlement-").FullName}",
        "--Clock:Start=2020-07-13T09:00:00+08:00",
        "--Clock:Running=false",
        "--urls=http://localhost:0",
    ];

    private static string SettingOf(string arg) => arg.Split('=')[0] switch
    {
        "--data" => $"--LocalRuntime:DataDirectory{arg["--data".Length..]}",
        "--clock" => $"--Clock:Start{arg["--clock".Length..]}",
        _ => arg,
    };
}
