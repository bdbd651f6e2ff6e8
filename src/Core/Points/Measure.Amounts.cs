using System.Collections.Immutable;

namespace TalentSettlement.Core.Points;

internal abstract partial record Measure
{
    /// <summary>Points by tiers of an amount; the lower bound belongs to a tier, the upper one does not (上限不含本数，下限含本数).</summary>
    /// <param name="Steps">The tiers, the lowest first.</param>
    /// <param name="Years">How many years there must be a record in.</param>
    /// <param name="YearsUnlessFrom">From which total on a year without a record does no harm.</param>
    /// <param name="Filter">What is added up.</param>
    public sealed record Tiers(ImmutableArray<Tier> Steps, int? Years, decimal? YearsUnlessFrom, ClaimFilter Filter) : Measure
    {
        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => [Filter];

        /// <inheritdoc/>
        public override Measured Of(Declaration declaration, DateOnly day, DeductionStart start)
        {
            var counted = Filter.In(declaration, day).ToArray();
            var total = counted.Sum(claim => claim.AmountOn(day));
            var reached = Steps.LastOrDefault(step => step.From <= total);
            return counted is [] ? Measured.Nothing
                : total < YearsUnlessFrom && YearsIn(counted) < Years ? new Measured(0, new WhyNotMore(WhyNotMoreKind.YearWithoutRecord, Years - YearsIn(counted)))
                : Steps.FirstOrDefault(step => step.From > total) is { } next ? Measured.Until(reached?.Points ?? 0, next.From - total)
                : Measured.Most(Steps[^1].Points);
        }

        private static int YearsIn(Claim[] counted) => counted.OfType<Claim.Tax>().Where(tax => tax.Yuan > 0).Select(tax => tax.Year).Distinct().Count();
    }

    /// <summary>Points from a base on, and more for every whole step above it (整倍数).</summary>
    public sealed record Stepped(decimal Base, decimal BasePoints, decimal Step, decimal StepPoints, decimal Cap, ClaimFilter Filter) : Measure
    {
        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => [Filter];

        /// <inheritdoc/>
        public override Measured Of(Declaration declaration, DateOnly day, DeductionStart start)
        {
            var total = Filter.In(declaration, day).Sum(claim => claim.AmountOn(day));
            return total <= 0 ? Measured.Nothing
                : total < Base ? Measured.Until(0, Base - total)
                : Measured.Until(BasePoints + (decimal.Floor((total - Base) / Step) * StepPoints), Step - ((total - Base) % Step)).AtMost(Cap);
        }
    }

    /// <summary>Points by age; under the first band, none.</summary>
    public sealed record ByAge(ImmutableArray<AgeBand> Bands) : Measure
    {
        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => [];

        /// <inheritdoc/>
        public override IEnumerable<DateOnly> Turns(Declaration declaration, DateOnly until) =>
            Enumerable.Range(1, Math.Max(0, until.Year - declaration.DateOfBirth.Year)).Select(age => People.Age.Birthday(declaration.DateOfBirth, age));

        /// <inheritdoc/>
        public override Measured Of(Declaration declaration, DateOnly day, DeductionStart start)
        {
            var age = People.Age.On(declaration.DateOfBirth, day).CompletedYears;
            var points = Bands.FirstOrDefault(band => band.Includes(age)) switch
            {
                { Points: { } given } => given,
                { PerYear: not null } => Deducted(start == DeductionStart.AtBandStart ? age : age - 1),
                _ => 0,
            };
            return new Measured(points, new WhyNotMore(WhyNotMoreKind.ByAge));
        }

        // Every year that was completed within a deducting band costs what that band says.
        private decimal Deducted(int lastCounted) =>
            Bands.Where(band => band.PerYear is not null)
                .Sum(band => band.PerYear!.Value * Math.Max(0, Math.Min(lastCounted + 1, band.Below ?? int.MaxValue) - band.From));
    }
}
