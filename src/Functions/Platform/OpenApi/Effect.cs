namespace TalentSettlement.Functions.Platform.OpenApi;

/// <summary>What an operation other than a GET leaves behind.</summary>
public enum Effect
{
    /// <summary>Something is recorded; a repeated POST is known by its idempotency key.</summary>
    Record = 1,

    /// <summary>Nothing: the body is only the question, and a repeated one has the same answer.</summary>
    None = 2,

    /// <summary>Something is recorded that happened elsewhere; a repeated event is known by what it tells, and the sender knows no idempotency keys.</summary>
    Event = 3,
}
