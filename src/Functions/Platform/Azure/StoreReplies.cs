using Azure;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.Platform.Telemetry;

namespace TalentSettlement.Functions.Platform.Azure;

/// <summary>What tables and blobs answer, in the words of the ports. The clients have repeated by then what can be repeated.</summary>
internal static class StoreReplies
{
    /// <summary>Asks the store.</summary>
    /// <param name="operation">What is asked.</param>
    /// <param name="ask">The asking.</param>
    /// <exception cref="StoreUnavailableException">It does not answer, or takes no more requests now.</exception>
    public static async Task<T> Ask<T>(string operation, Func<Task<T>> ask)
    {
        using var span = Spans.OfStore("azure-storage", operation);
        try
        {
            return await ask();
        }
        catch (RequestFailedException refused) when (refused.Status is 0 or 408 or 429 or >= 500)
        {
            throw new StoreUnavailableException(operation, refused);
        }
        catch (AggregateException refused) when (refused.InnerExceptions.All(inner => inner is RequestFailedException))
        {
            throw new StoreUnavailableException(operation, refused);
        }
    }

    /// <summary>Asks the store for something that may be refused with a status which means no.</summary>
    /// <param name="operation">What is asked.</param>
    /// <param name="no">The status.</param>
    /// <param name="ask">The asking.</param>
    /// <returns>Whether it was done.</returns>
    public static Task<bool> AskWhether(string operation, Func<int, bool> no, Func<Task> ask) => Ask(operation, async () =>
    {
        try
        {
            await ask();
            return true;
        }
        catch (RequestFailedException refused) when (no(refused.Status))
        {
            return false;
        }
    });
}
