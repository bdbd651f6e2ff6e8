using Microsoft.Azure.Functions.Worker.Builder;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.OpenApi;

if (ApiDocumentFile.AskedFor(args) is { } path)
{
    await ApiDocumentFile.Write(path);
    return 0;
}

try
{
    var builder = FunctionsApplication.CreateBuilder(Flavour.Settings(args));
    Flavour.Configure(builder);
    builder.AddTalentSettlement();
    return await Flavour.Run(builder.Build(), args);
}
catch (SettingsException wrong)
{
    // Whoever installs it needs the list, not a stack trace.
    await Console.Error.WriteLineAsync(wrong.Message);
    return 1;
}
