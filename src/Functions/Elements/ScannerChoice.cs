namespace TalentSettlement.Functions.Elements;

/// <summary>Who scans uploaded files.</summary>
public enum ScannerChoice
{
    /// <summary>A stand-in that knows one virus, for development.</summary>
    Development = 1,

    /// <summary>Microsoft Defender for Storage, which scans what lies in quarantine by itself and reports its verdicts.</summary>
    Defender = 2,
}
