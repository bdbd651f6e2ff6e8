namespace TalentSettlement.Functions.Platform.Storage;

/// <summary>What was to be stored at once is larger than the store takes; nothing of it was stored.</summary>
/// <param name="most">The most the store takes, in bytes.</param>
public sealed class RecordTooLargeException(long most)
    : Exception($"More than {most} bytes cannot be stored at once; nothing was stored.");
