namespace TalentSettlement.Core.Points;

/// <summary>How an indicator is counted.</summary>
internal abstract partial record Measure
{
    private Measure()
    {
    }

    /// <summary>What it gives on a day.</summary>
    public abstract Measured Of(Declaration declaration, DateOnly day, DeductionStart start);

    /// <summary>Which claims it looks at.</summary>
    public abstract IEnumerable<ClaimFilter> Filters { get; }

    /// <summary>The days on which it can give more or less without anything being done.</summary>
    /// <param name="declaration">What is declared.</param>
    /// <param name="until">The last day that is asked about.</param>
    public virtual IEnumerable<DateOnly> Turns(Declaration declaration, DateOnly until) =>
        Filters.SelectMany(filter => filter.Turns(declaration, until));

    /// <summary>Points when a condition is met.</summary>
    public sealed record Fixed(decimal Points, Condition When) : Measure
    {
        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => When.Filters;

        /// <inheritdoc/>
        public override Measured Of(Declaration declaration, DateOnly day, DeductionStart start) =>
            When.Holds(declaration, day) ? Measured.Most(Points) : Measured.Nothing;
    }

    /// <summary>Points for every whole unit of an amount (每满), a part of a unit not counted.</summary>
    public sealed record PerUnit(decimal Points, decimal Unit, decimal? Cap, ClaimFilter Filter) : Measure
    {
        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => [Filter];

        /// <inheritdoc/>
        public override Measured Of(Declaration declaration, DateOnly day, DeductionStart start)
        {
            var amount = Filter.In(declaration, day).Sum(claim => claim.AmountOn(day));
            var points = decimal.Floor(amount / Unit) * Points;
            return amount <= 0 ? Measured.Nothing
                : Points < 0 ? new Measured(points, new WhyNotMore(WhyNotMoreKind.Deducted))
                : Measured.Until(points, Unit - (amount % Unit)).AtMost(Cap);
        }
    }

    /// <summary>Points by the share in a home; of several the best one, they do not add.</summary>
    public sealed record ByShare(decimal Points, ClaimFilter Filter) : Measure
    {
        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => [Filter];

        /// <inheritdoc/>
        public override Measured Of(Declaration declaration, DateOnly day, DeductionStart start) =>
            Filter.In(declaration, day).OfType<Claim.Home>().Select(home => Math.Clamp(home.Share, 0, 1)).DefaultIfEmpty().Max() switch
            {
                0 => Measured.Nothing,
                1 => Measured.Most(Points),
                var share => new Measured(Points * share, new WhyNotMore(WhyNotMoreKind.DividedAmongOwners)),
            };
    }

    /// <summary>Points of a patent among its owners: <c>points/(n+1)</c>, twice that for the first one.</summary>
    public sealed record ByOwners(decimal Points, Counting Counting, ClaimFilter Filter) : Measure
    {
        /// <inheritdoc/>
        public override IEnumerable<ClaimFilter> Filters => [Filter];

        /// <inheritdoc/>
        public override Measured Of(Declaration declaration, DateOnly day, DeductionStart start)
        {
            var parts = Filter.In(declaration, day).OfType<Claim.Patent>().Select(patent => Points * patent.Part).OrderDescending().ToArray();
            var why = parts.Any(part => part < Points) ? WhyNotMoreKind.DividedAmongOwners : WhyNotMoreKind.MostReached;
            return parts is [] ? Measured.Nothing
                : Counting is Counting.EveryOne ? new Measured(parts.Sum(), new WhyNotMore(why))
                : new Measured(parts[0], new WhyNotMore(parts.Length > 1 ? WhyNotMoreKind.OnlyBestCounts : why));
        }
    }
}
