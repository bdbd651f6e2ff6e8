using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace TalentSettlement.LocalRuntime.Hosting;

/// <summary>Reads the options from section <c>LocalRuntime</c> and completes what nobody has set.</summary>
internal sealed class ConfigureLocalRuntime(IConfiguration settings, IHostEnvironment environment)
    : IConfigureOptions<LocalRuntimeOptions>, IPostConfigureOptions<LocalRuntimeOptions>
{
    public void Configure(LocalRuntimeOptions options)
    {
        var section = settings.GetSection("LocalRuntime");
        options.DataDirectory = section[nameof(options.DataDirectory)] ?? options.DataDirectory;
        options.FunctionKey = section[nameof(options.FunctionKey)] ?? options.FunctionKey;
        options.MasterKey = section[nameof(options.MasterKey)] ?? options.MasterKey;
        options.MaxRequestBodySize = section.GetValue(nameof(options.MaxRequestBodySize), options.MaxRequestBodySize);
    }

    public void PostConfigure(string? name, LocalRuntimeOptions options)
    {
        options.DataDirectory = Path.GetFullPath(options.DataDirectory, environment.ContentRootPath);
        options.FunctionKey = OrRandom(options.FunctionKey);
        options.MasterKey = OrRandom(options.MasterKey);
    }

    private static string OrRandom(string key) => key.Length > 0 ? key : RandomNumberGenerator.GetHexString(40);
}
