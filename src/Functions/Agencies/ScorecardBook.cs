using System.Globalization;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Agencies;

/// <summary>The scorecards of the agencies, one count for each month (N22): every fact is in it once, and no step grows with the number of cases.</summary>
/// <remarks>
/// A fact enters the count of its month together with its identity, is then marked as counted beside its case, and only then is its identity taken off
/// the month. Whoever counts reads the month first and the mark afterwards, so a fact that is counted twice at the same time, or again after a
/// crash at any point, is found in one of the two places or meets a month that has changed.
/// </remarks>
/// <param name="registry">Where the counts are kept.</param>
public sealed class ScorecardBook(IRegistry registry)
{
    private const int MostMonths = 1000;

    /// <summary>Counts a fact; counting it twice is counting it once.</summary>
    /// <param name="case">The case.</param>
    /// <param name="id">The identity of the fact within the case.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>When it is counted.</returns>
    public async Task Count(CaseId @case, string id, AgencyFact fact, CancellationToken cancellation)
    {
        var (name, mark) = ($"{@case}-{id}", new RegistryEntry($"counted:{@case}", id, "{}"));
        while (true)
        {
            var stored = await registry.Find(KindOf(fact.Agency), IdOf(fact.On), cancellation);
            var isMarked = await registry.Find(mark.Kind, mark.Id, cancellation) is not null;
            var month = stored?.Read<ScorecardMonth>() ?? ScorecardMonth.Empty;
            var isEntering = month.Entering.Contains(name);
            if (isMarked && (!isEntering || await Store(stored, month.Entered(name))))
            {
                return;
            }

            if (!isMarked && (isEntering || await Store(stored, month.Enter(name, fact.Happened))))
            {
                await registry.Create(mark, cancellation);
            }
        }

        Task<bool> Store(RegistryEntry? before, ScorecardMonth after)
        {
            var entry = Documents.Of(KindOf(fact.Agency), IdOf(fact.On), after);
            return before is null ? registry.Create(entry, cancellation) : registry.Replace(before with { Body = entry.Body }, cancellation);
        }
    }

    /// <summary>What was counted of an agency from a month on.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="since">A day of the first month.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The count.</returns>
    public async Task<AgencyScorecard> Since(AgencyCode agency, DateOnly since, CancellationToken cancellation)
    {
        var months = await registry.List(KindOf(agency), null, MostMonths, cancellation);
        return months.Items
            .Where(month => string.CompareOrdinal(month.Id, IdOf(since)) >= 0)
            .Aggregate(AgencyScorecard.Empty, (card, month) => card.Plus(month.Read<ScorecardMonth>().Counted));
    }

    private static string KindOf(AgencyCode agency) => $"scorecard:{agency}";

    private static string IdOf(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
