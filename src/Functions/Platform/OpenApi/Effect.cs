namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>What an operation other than a GET leaves behind.</summary>
public enum Effect
{
    /// <summary>Something is recorded; a repeated POST is known by its idempotency key.</summary>
    Record = 1,

    /// <summary>Nothing: the body is only the question, and a repeated one has the same answer.</summary>
    None = 2,
}
