using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Elements;

/// <summary>What the malware scanner said about an upload; only a clean file is used (A10).</summary>
[JsonConverter(typeof(KebabCase<ScanVerdict>))]
public enum ScanVerdict
{
    /// <summary>Not scanned yet.</summary>
    Pending = 1,

    /// <summary>Scanned, nothing found.</summary>
    Clean = 2,

    /// <summary>Harmful; the file is in quarantine.</summary>
    Infected = 3,
}
