using Microsoft.Extensions.Logging;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Goes through the people of a page, several at a time.</summary>
internal static class PeopleOfPage
{
    private const int AtOnce = 16;

    /// <summary>Does something with everybody; a case that cannot be read or decided costs no other its turn.</summary>
    /// <param name="page">The page.</param>
    /// <param name="step">What is done; the case afterwards.</param>
    /// <param name="logger">Where such a case is reported.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The cases afterwards, in the order of their places; <see langword="null"/> for one that could not be decided.</returns>
    public static async Task<PointsCase?[]> Each(
        this BatchPage page, Func<CaseId, CancellationToken, Task<PointsCase>> step, ILogger logger, CancellationToken cancellation)
    {
        var states = new PointsCase?[page.Cases.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(Enumerable.Range(0, states.Length), options, async (place, ending) =>
        {
            try
            {
                states[place] = await step(page.Cases[place], ending);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                // It stays where it is, is reported each time, and is tried again until somebody has mended it.
                logger.LogError(broken, "The publicity of case {Case} could not be decided", page.Cases[place]);
            }
        });
        return states;
    }
}
