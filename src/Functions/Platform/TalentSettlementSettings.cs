using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.Notifications;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Platform;

/// <summary>What is set from outside, checked as a whole before anything starts.</summary>
/// <param name="Issuers">Whose tokens are accepted (<c>Access:Issuers:{n}:Issuer</c> and <c>:Audience</c>).</param>
/// <param name="PersonKey">The secret behind person keys (<c>Secrets:PersonKey</c>).</param>
/// <param name="ReceiptSeal">The secret behind the seals of comparison receipts (<c>Secrets:ReceiptSeal</c>).</param>
/// <param name="PermitCode">The secret behind the codes by which permits are verified and objections are asked for (<c>Secrets:PermitCode</c>).</param>
/// <param name="StorageDirectory">Where the stores of this machine lie (<c>Storage:Directory</c>); absent where each of them has a place of its own elsewhere.</param>
/// <param name="Cases">Where cases and the registry are kept (<c>Storage:Provider</c> and <c>Storage:Cosmos:*</c>).</param>
/// <param name="LawMaxAge">How old what an instance knows of amended rules may be (<c>Law:MaxAge</c>): 1 second to 5 minutes, 15 seconds unless set.</param>
/// <param name="Records">Where access log, send ledger and elements are kept, when not on this machine (<c>Storage:Tables</c>, <c>Storage:Blobs</c>).</param>
/// <param name="Sms">Who carries texts (<c>Sms:*</c>).</param>
/// <param name="Scanner">Who scans uploads (<c>Elements:Scanner</c>).</param>
public sealed record TalentSettlementSettings(
    ImmutableArray<TrustedIssuer> Issuers,
    ImmutableArray<byte> PersonKey,
    ImmutableArray<byte> ReceiptSeal,
    ImmutableArray<byte> PermitCode,
    string? StorageDirectory,
    CaseStorage Cases,
    TimeSpan LawMaxAge,
    RecordStorage Records,
    SmsSettings Sms,
    ScannerChoice Scanner)
{
    private const int ShortestSecret = 32;
    private static readonly TimeSpan UsualMaxAge = TimeSpan.FromSeconds(15);
    private static readonly string[] Schedules = ["OutboxSchedule", "DeadlineSchedule", "RetentionSchedule", "PublicityBatchSchedule"];

    /// <summary>Reads the settings.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="alreadyFound">What was found wrong before.</param>
    /// <returns>The settings, all of them right.</returns>
    /// <exception cref="SettingsException">Something is missing or wrong; all of it is named.</exception>
    public static TalentSettlementSettings Read(IConfiguration settings, IEnumerable<string> alreadyFound)
    {
        List<string> faults = [.. alreadyFound];
        var cases = CaseStorage.Read(settings, faults);
        var records = RecordStorage.Read(settings, faults);
        var read = new TalentSettlementSettings(
            [.. settings.GetSection("Access:Issuers").GetChildren().Select(issuer => IssuerIn(issuer, faults))],
            Secret(settings, "Secrets:PersonKey", faults),
            Secret(settings, "Secrets:ReceiptSeal", faults),
            Secret(settings, "Secrets:PermitCode", faults),
            Directory(settings, isNeeded: cases is not CaseStorage.Cosmos || records is not { Tables: not null, Blobs: not null }, faults),
            cases,
            MaxAge(settings, faults),
            records,
            SmsSettings.Read(settings, faults),
            ScannerIn(settings, faults));
        faults.AddRange(Schedules.Where(name => !IsSchedule(settings[name])).Select(name => $"{name} must be a schedule of six NCRONTAB fields."));
        return faults.Count == 0 ? read : throw new SettingsException([.. faults]);
    }

    private static TrustedIssuer IssuerIn(IConfigurationSection section, List<string> faults)
    {
        var (issuer, audience) = (section["Issuer"] ?? "", section["Audience"] ?? "");
        if (!Uri.TryCreate(issuer, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback))
        {
            faults.Add($"{section.Path}:Issuer must be an https address.");
        }

        if (audience.Length == 0)
        {
            faults.Add($"{section.Path}:Audience is missing.");
        }

        return new TrustedIssuer(issuer, audience);
    }

    private static ImmutableArray<byte> Secret(IConfiguration settings, string name, List<string> faults)
    {
        var text = settings[name] ?? "";
        var bytes = new byte[text.Length];
        if (Convert.TryFromBase64String(text, bytes, out var length) && length >= ShortestSecret)
        {
            return [.. bytes.AsSpan(0, length)];
        }

        faults.Add($"{name} must be at least {ShortestSecret} bytes in base64.");
        return [];
    }

    private static string? Directory(IConfiguration settings, bool isNeeded, List<string> faults)
    {
        var directory = settings["Storage:Directory"];
        if (string.IsNullOrEmpty(directory) && !isNeeded)
        {
            return null;
        }

        if (!Path.IsPathFullyQualified(directory ?? ""))
        {
            faults.Add("Storage:Directory must be a full path.");
        }

        return directory;
    }

    private static TimeSpan MaxAge(IConfiguration settings, List<string> faults)
    {
        if (settings["Law:MaxAge"] is not { Length: > 0 } text)
        {
            return UsualMaxAge;
        }

        if (!TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var age) || age < TimeSpan.FromSeconds(1) || age > TimeSpan.FromMinutes(5))
        {
            faults.Add("Law:MaxAge must be from 00:00:01 to 00:05:00.");
        }

        return age;
    }

    private static ScannerChoice ScannerIn(IConfiguration settings, List<string> faults)
    {
        switch (settings["Elements:Scanner"])
        {
            case null or "" or nameof(ScannerChoice.Development):
                return ScannerChoice.Development;
            case nameof(ScannerChoice.Defender):
                return ScannerChoice.Defender;
            default:
                faults.Add("Elements:Scanner must be Development or Defender.");
                return ScannerChoice.Development;
        }
    }

    private static bool IsSchedule(string? text) =>
        text is not null && text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 6;
}
