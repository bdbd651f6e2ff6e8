using Microsoft.DurableTask;

namespace TalentSettlement.Functions.Publicity;

/// <summary>The verbs of <see cref="PublicityProcedure"/>: each one activity, or one for each page.</summary>
public static class PublicitySteps
{
    private static readonly TaskOptions Patiently = TaskOptions.FromRetryPolicy(new RetryPolicy(
        maxNumberOfAttempts: 100, firstRetryInterval: TimeSpan.FromSeconds(2), backoffCoefficient: 2, maxRetryInterval: TimeSpan.FromMinutes(30)));

    extension(TaskOrchestrationContext procedure)
    {
        /// <summary>Makes a page of people public.</summary>
        /// <param name="start">The batch.</param>
        /// <param name="page">The page, from 1.</param>
        /// <returns>What became of it.</returns>
        public Task<PagePublished> PublishPage(PublicityStart start, int page) =>
            procedure.CallActivityAsync<PagePublished>(nameof(PublishPageActivity), new PublicityPage(start.Batch, page), Patiently);

        /// <summary>Tries again with pages of which somebody could not be decided on.</summary>
        /// <param name="start">The batch.</param>
        /// <param name="pages">The pages.</param>
        /// <returns>Those with which it is to be tried once more.</returns>
        public async Task<List<int>> PublishAgain(PublicityStart start, List<int> pages)
        {
            var published = await Task.WhenAll(pages.Select(page => procedure.PublishPage(start, page)));
            return [.. pages.Where((_, place) => !published[place].IsComplete)];
        }

        /// <summary>Asks when the publicity ends, and brings the objections received so far to their cases.</summary>
        /// <param name="start">The batch.</param>
        /// <returns>The end, and whether it has come.</returns>
        public Task<PublicityEnd> LookUpEnd(PublicityStart start) =>
            procedure.CallActivityAsync<PublicityEnd>(nameof(LookUpEndActivity), start, Patiently);

        /// <summary>Closes the people of some pages, every page for itself.</summary>
        /// <param name="start">The batch.</param>
        /// <param name="pages">The pages.</param>
        /// <returns>The pages on which somebody is left, and when to look again; no moment when nobody is.</returns>
        public async Task<(int[] Left, DateTime? NextAt)> ClosePages(PublicityStart start, int[] pages)
        {
            var standings = await Task.WhenAll(pages.Select(page =>
                procedure.CallActivityAsync<PublicityStanding>(nameof(ClosePageActivity), new PublicityPage(start.Batch, page), Patiently)));
            return ([.. pages.Where((_, place) => !standings[place].IsOver)], standings.Min(standing => standing.NextAt));
        }

        /// <summary>Ends the batch, if nobody is left.</summary>
        /// <param name="start">The batch.</param>
        /// <returns>Whether it has ended.</returns>
        public Task<PublicityStanding> EndBatch(PublicityStart start) =>
            procedure.CallActivityAsync<PublicityStanding>(nameof(EndBatchActivity), start, Patiently);

        /// <summary>The moment at which to try again, not beyond another.</summary>
        /// <param name="latest">The other, in UTC.</param>
        /// <returns>The moment, in UTC.</returns>
        public DateTime Soon(DateTime latest) => procedure.After(TimeSpan.FromHours(1), latest);

        /// <summary>The moment at which to ask again, not beyond another.</summary>
        /// <param name="latest">The other, in UTC.</param>
        /// <returns>The moment, in UTC.</returns>
        public DateTime Tomorrow(DateTime latest) => procedure.After(TimeSpan.FromDays(1), latest);

        private DateTime After(TimeSpan time, DateTime latest) => procedure.CurrentUtcDateTime + time is var then && then < latest ? then : latest;
    }
}
