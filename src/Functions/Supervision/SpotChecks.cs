using System.Collections.Immutable;
using System.Security.Cryptography;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Supervision;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Supervision;

/// <summary>Spot checks and special inspections on record (抽查、专项检查, T-25).</summary>
/// <param name="registry">Where they are kept.</param>
/// <param name="store">Lists the cases that passed in a month.</param>
/// <param name="cases">The cases.</param>
public sealed class SpotChecks(IRegistry registry, ICaseStore store, TalentCaseDesk cases)
{
    private const string Kind = "spot-check";
    private const int PageSize = 200;

    /// <summary>Draws and keeps a spot check; an equal, repeated request finds the first draw.</summary>
    /// <param name="request">The request's key, from which the identity is derived.</param>
    /// <param name="order">What to draw.</param>
    /// <param name="by">The account that draws.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The spot check, and whether it was drawn before.</returns>
    public async Task<(SpotCheck Check, bool Existed)> Draw(
        Idempotency request, DrawSpotCheck order, string by, DateTimeOffset now, CancellationToken cancellation)
    {
        await registry.Bind(request, cancellation);
        var id = request.DerivedId.ToString("N");
        if (await registry.Find(Kind, id, cancellation) is { } earlier)
        {
            return (earlier.Read<SpotCheck>(), true);
        }

        var seed = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var population = order.Inspect is { } named ? await Named(named, cancellation) : await PassedIn(order.Month, cancellation);
        var many = order.Inspect is null ? order.PerDepartment : population.Length;
        var sample = SpotCheckRules.Draw(population, seed, many, order.Checkers);
        return await registry.CreateOnce(
            Kind, id, new SpotCheck(id, now, by, order.Month, seed, many, order.Checkers, population, sample, order.Occasion, []), cancellation);
    }

    /// <summary>Reads a spot check.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The spot check, or <see langword="null"/>.</returns>
    public async Task<SpotCheck?> Find(string id, CancellationToken cancellation) =>
        (await registry.Find(Kind, id, cancellation))?.Read<SpotCheck>();

    /// <summary>Records what a checker found; each department's part of a case once.</summary>
    /// <param name="id">The spot check.</param>
    /// <param name="result">What was found.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The spot check, or a refusal when the case was not drawn for this checker.</returns>
    public async Task<(SpotCheck? Check, Refusal? Refusal)> Record(string id, SpotCheckResult result, CancellationToken cancellation)
    {
        while (await registry.Find(Kind, id, cancellation) is { } entry)
        {
            var check = entry.Read<SpotCheck>();
            if (!check.Sample.Any(draw => draw.Case.ToString() == result.CaseId && draw.Department.Value == result.Department && draw.Checker == result.By))
            {
                return (null, Refusal.Forbidden("not-drawn-for-you"));
            }

            if (check.Results.FirstOrDefault(known => known.CaseId == result.CaseId && known.Department == result.Department) is { } earlier)
            {
                // The same result again is a repeated request.
                return earlier with { At = result.At } == result ? (check, null) : (null, Refusal.Conflict("already-checked", result.CaseId));
            }

            var recorded = check with { Results = check.Results.Add(result) };
            if (await registry.Replace(Documents.Of(Kind, id, recorded) with { Version = entry.Version }, cancellation))
            {
                return (recorded, null);
            }
        }

        return (null, null);
    }

    private async Task<ImmutableArray<SpotCheckCandidate>> PassedIn(string month, CancellationToken cancellation)
    {
        var candidates = ImmutableArray.CreateBuilder<SpotCheckCandidate>();
        string? after = null;
        do
        {
            var page = await store.List(TalentQueues.Passed(month), after, PageSize, cancellation);
            candidates.AddRange(await Named([.. page.Items.Select(item => item.Case.ToString())], cancellation));
            after = page.Next;
        }
        while (after is not null);
        return candidates.ToImmutable();
    }

    private async Task<ImmutableArray<SpotCheckCandidate>> Named(ImmutableArray<string> ids, CancellationToken cancellation)
    {
        var loaded = await Task.WhenAll(ids.Distinct().Select(id => cases.Find(id, cancellation)));
        return [.. loaded.OfType<LoadedCase<TalentCase>>().Select(Candidate).OfType<SpotCheckCandidate>()];
    }

    private static SpotCheckCandidate? Candidate(LoadedCase<TalentCase> loaded) =>
        CaseViews.BoardOf(loaded.State) is { } board
            ? new SpotCheckCandidate(
                loaded.State.File.Id,
                [.. board.Items.SelectMany(item => item.Competent).Distinct()],
                [.. board.Items.SelectMany(item => item.Opinions).Select(opinion => opinion.Reviewer).Distinct()])
            : null;
}
