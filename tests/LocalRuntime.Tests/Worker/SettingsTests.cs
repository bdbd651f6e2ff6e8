using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

namespace TalentSettlement.LocalRuntime.Tests.Worker;

/// <summary>Where settings come from.</summary>
[Collection(nameof(SettingsTests))]
public sealed class SettingsTests : IDisposable
{
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "local.settings.json");

    public SettingsTests() => System.IO.File.WriteAllText(File, """
        {
          // As the tools write it.
          "IsEncrypted": false,
          "Values": { "Sms__Sender": "local", "Sms__Retries": 3, "Overridden": "file", },
        }
        """);

    [Fact]
    public void The_values_of_the_local_settings_are_settings()
    {
        var settings = FunctionsApplication.CreateBuilder([]).Configuration;

        Assert.Equal("local", settings["Sms:Sender"]);
        Assert.Equal("3", settings["Sms:Retries"]);
    }

    [Fact]
    public void The_command_line_speaks_last()
    {
        var settings = FunctionsApplication.CreateBuilder(["--Overridden", "command line"]).Configuration;

        Assert.Equal("command line", settings["Overridden"]);
    }

    [Fact]
    public void An_app_develops_unless_told_otherwise()
    {
        Assert.True(FunctionsApplication.CreateBuilder([]).Environment.IsDevelopment());
        Assert.True(FunctionsApplication.CreateBuilder(["--AZURE_FUNCTIONS_ENVIRONMENT", "Production"]).Environment.IsProduction());
    }

    public void Dispose() => System.IO.File.Delete(File);
}

/// <summary>The file is every app's in this process, so nothing else may start meanwhile.</summary>
[CollectionDefinition(nameof(SettingsTests), DisableParallelization = true)]
public sealed class OneAtATime;
