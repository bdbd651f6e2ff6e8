using System.Text.Json;
using Microsoft.Extensions.Configuration;
using TalentSettlement.Functions.Platform;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.Access;

/// <summary>What is set wrong is named before anything starts, all at once.</summary>
public sealed class SettingsTests
{
    private static readonly Dictionary<string, string?> Right = new()
    {
        ["Access:Issuers:0:Issuer"] = "https://issuer.example",
        ["Access:Issuers:0:Audience"] = "talent-settlement",
        ["Secrets:PersonKey"] = Convert.ToBase64String(new byte[32]),
        ["Secrets:ReceiptSeal"] = Convert.ToBase64String(new byte[48]),
        ["Secrets:PermitCode"] = Convert.ToBase64String(new byte[32]),
        ["Storage:Directory"] = Path.GetTempPath(),
        ["OutboxSchedule"] = "0 * * * * *",
        ["DeadlineSchedule"] = "0 0 * * * *",
        ["RetentionSchedule"] = "0 0 19 * * *",
        ["PublicityBatchSchedule"] = "0 */10 * * * *",
    };

    [Fact]
    public void Right_settings_are_read()
    {
        var settings = TalentSettlementSettings.Read(From(Right), []);

        Assert.Equal([new TrustedIssuer("https://issuer.example", "talent-settlement")], settings.Issuers.ToArray());
        Assert.Equal(48, settings.ReceiptSeal.Length);
        Assert.Equal(TimeSpan.FromSeconds(15), settings.LawMaxAge);
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        var refused = Assert.Throws<SettingsException>(() => TalentSettlementSettings.Read(From([]), ["The SMS provider is missing."]));

        Assert.Equal(9, refused.Faults.Length);
        Assert.Contains("The SMS provider is missing.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Secrets:PersonKey", refused.Message, StringComparison.Ordinal);
        Assert.Contains("RetentionSchedule", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Access:Issuers:0:Issuer", "http://issuer.example")]
    [InlineData("Access:Issuers:0:Audience", "")]
    [InlineData("Secrets:PersonKey", "c2hvcnQ=")]
    [InlineData("Secrets:ReceiptSeal", "not base64!")]
    [InlineData("Storage:Directory", "stores")]
    [InlineData("OutboxSchedule", "* * * * *")]
    [InlineData("Law:MaxAge", "15")]
    [InlineData("Law:MaxAge", "00:05:01")]
    [InlineData("Law:MaxAge", "00:00:00")]
    public void What_is_wrong_is_named(string name, string value)
    {
        var refused = Assert.Throws<SettingsException>(() =>
            TalentSettlementSettings.Read(From(new Dictionary<string, string?>(Right) { [name] = value }), []));

        Assert.StartsWith(name, Assert.Single(refused.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_of_Cosmos_DB_is_read_and_its_key_does_not_show()
    {
        var settings = TalentSettlementSettings.Read(From(OnCosmos(("AZURE_FUNCTIONS_ENVIRONMENT", "Development"), ("Storage:Cosmos:Key", "a2V5"))), []);

        Assert.Equal(new CaseStorage.Cosmos(new Uri("https://settlement.documents.azure.com"), "settlement", "a2V5"), settings.Cases);
        Assert.DoesNotContain("a2V5", settings.Cases.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Storage:Provider", "Oracle")]
    [InlineData("Storage:Cosmos:Endpoint", "http://settlement.documents.azure.com")]
    [InlineData("Storage:Cosmos:Endpoint", null)]
    [InlineData("Storage:Cosmos:Database", "")]
    [InlineData("Storage:Cosmos:Database", "a/b")]
    [InlineData("Storage:Cosmos:Key", "a2V5")]
    public void What_is_wrong_with_an_account_is_named(string name, string? value)
    {
        var refused = Assert.Throws<SettingsException>(() => TalentSettlementSettings.Read(From(OnCosmos((name, value))), []));

        Assert.StartsWith(name, Assert.Single(refused.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_directory_is_asked_for_as_long_as_anything_lies_on_this_machine()
    {
        var elsewhere = OnCosmos(("Storage:Directory", null), ("Storage:Tables", "https://settlement.table.core.windows.net"), ("Storage:Blobs", "https://settlement.blob.core.windows.net"));
        var inPart = new Dictionary<string, string?>(elsewhere) { ["Storage:Blobs"] = null };

        Assert.Null(TalentSettlementSettings.Read(From(elsewhere), []).StorageDirectory);
        Assert.StartsWith("Storage:Directory", Assert.Single(Assert.Throws<SettingsException>(() => TalentSettlementSettings.Read(From(inPart), [])).Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_for_the_Functions_host_is_complete()
    {
        using var sample = JsonDocument.Parse(Sources.Read("src/Functions/local.settings.sample.json"));
        var values = sample.RootElement.GetProperty("Values").EnumerateObject()
            .ToDictionary(value => value.Name.Replace("__", ":", StringComparison.Ordinal), value => value.Value.GetString());
        // The sample's folder is a full path only where paths begin with a slash.
        values["Storage:Directory"] = Path.GetFullPath(values["Storage:Directory"]!);

        Assert.Single(TalentSettlementSettings.Read(From(values), []).Issuers);
        Assert.All(Right.Keys, name => Assert.Contains(name, values.Keys));
    }

    private static Dictionary<string, string?> OnCosmos(params (string Name, string? Value)[] settings)
    {
        var onCosmos = new Dictionary<string, string?>(Right)
        {
            ["Storage:Provider"] = "Cosmos",
            ["Storage:Cosmos:Endpoint"] = "https://settlement.documents.azure.com",
            ["Storage:Cosmos:Database"] = "settlement",
        };
        foreach (var (name, value) in settings)
        {
            onCosmos[name] = value;
        }

        return onCosmos;
    }

    private static IConfiguration From(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
