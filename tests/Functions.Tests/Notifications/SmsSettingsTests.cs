using Microsoft.Extensions.Configuration;
using TalentSettlement.Functions.Notifications;

namespace TalentSettlement.Functions.Tests.Notifications;

/// <summary>Who carries texts is a setting; everything the choice needs is asked for at the start.</summary>
public sealed class SmsSettingsTests
{
    [Fact]
    public void Without_a_choice_it_is_the_stand_in_of_development()
    {
        var (settings, faults) = Read([]);

        Assert.Equal((SmsProvider.Development, null), (settings.Provider, settings.Fallback));
        Assert.Empty(faults);
    }

    [Fact]
    public void Tencent_Cloud_and_one_that_stands_in_are_read_with_what_they_need()
    {
        var (settings, faults) = Read(new()
        {
            ["Sms:Provider"] = "Tencent",
            ["Sms:Fallback"] = "Acs",
            ["Sms:FallbackAfter"] = "00:30:00",
            ["Sms:Tencent:SecretId"] = "id",
            ["Sms:Tencent:SecretKey"] = "key",
            ["Sms:Tencent:AppId"] = "1400000000",
            ["Sms:Tencent:Templates:review_returned"] = "449739",
            ["Sms:Endpoint"] = "https://texts.example",
            ["Sms:From"] = "Settlement",
        });

        Assert.Empty(faults);
        Assert.Equal((SmsProvider.Tencent, SmsProvider.Acs, TimeSpan.FromMinutes(30)), (settings.Provider, settings.Fallback, settings.FallbackAfter));
        Assert.Equal("449739", settings.Tencent!.Templates["review-returned"]);
        Assert.DoesNotContain("key", settings.Tencent.Account.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        var (_, faults) = Read(new() { ["Sms:Provider"] = "Tencent", ["Sms:Fallback"] = "Acs", ["Sms:FallbackAfter"] = "soon" });

        Assert.Equal(
            ["Sms:Endpoint", "Sms:FallbackAfter", "Sms:From", "Sms:Tencent:AppId", "Sms:Tencent:SecretId", "Sms:Tencent:SecretKey", "Sms:Tencent:Templates"],
            faults.Select(fault => fault.Split(' ')[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Sms:Provider", "Pigeon")]
    [InlineData("Sms:Provider", "2")]
    [InlineData("Sms:Fallback", "Development")]
    public void A_choice_that_makes_no_sense_is_named(string name, string value)
    {
        var (_, faults) = Read(new() { [name] = value });

        Assert.StartsWith(name, Assert.Single(faults), StringComparison.Ordinal);
    }

    private static (SmsSettings Settings, List<string> Faults) Read(Dictionary<string, string?> values)
    {
        var faults = new List<string>();
        return (SmsSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), faults), faults);
    }
}
