namespace TalentSettlement.Core.Points;

/// <summary>In which period a claim counts.</summary>
internal abstract record Period
{
    private Period()
    {
    }

    /// <summary>Whether a claim lies in the period on a day.</summary>
    public abstract bool Covers(Claim claim, DateOnly day);

    /// <summary>The days on which a claim enters the period or leaves it.</summary>
    public abstract IEnumerable<DateOnly> Turns(Claim claim);

    /// <summary>At any time.</summary>
    public sealed record Any : Period
    {
        /// <inheritdoc/>
        public override bool Covers(Claim claim, DateOnly day) => true;

        /// <inheritdoc/>
        public override IEnumerable<DateOnly> Turns(Claim claim) => [];
    }

    /// <summary>Within the last years (近N年内): until the corresponding day, that day included (Civil Code, 202 and 1259).</summary>
    public sealed record LastYears(int Years) : Period
    {
        /// <inheritdoc/>
        public override bool Covers(Claim claim, DateOnly day) => claim.Day is { } since && day <= since.AddYears(Years);

        /// <inheritdoc/>
        public override IEnumerable<DateOnly> Turns(Claim claim) => claim.Day is { } since ? [since.AddYears(Years).AddDays(1)] : [];
    }

    /// <summary>For some months at least (满N个月): reached on the corresponding day.</summary>
    public sealed record MonthsPassed(int Months) : Period
    {
        /// <inheritdoc/>
        public override bool Covers(Claim claim, DateOnly day) => claim.Day is { } since && since.AddMonths(Months) <= day;

        /// <inheritdoc/>
        public override IEnumerable<DateOnly> Turns(Claim claim) => claim.Day is { } since ? [since.AddMonths(Months)] : [];
    }

    /// <summary>One of the last tax years before the year of the declaration (近N个纳税年度).</summary>
    public sealed record LastTaxYears(int Years) : Period
    {
        /// <inheritdoc/>
        public override bool Covers(Claim claim, DateOnly day) =>
            claim is Claim.Tax tax && tax.Year < day.Year && tax.Year >= day.Year - Years;

        /// <inheritdoc/>
        public override IEnumerable<DateOnly> Turns(Claim claim) =>
            claim is Claim.Tax tax ? [new DateOnly(tax.Year + 1, 1, 1), new DateOnly(tax.Year + Years + 1, 1, 1)] : [];
    }

    /// <summary>Until 31 December of the year before the declaration, that day included.</summary>
    public sealed record BeforeThisYear : Period
    {
        /// <inheritdoc/>
        public override bool Covers(Claim claim, DateOnly day) => claim.Day is { } since && since.Year < day.Year;

        /// <inheritdoc/>
        public override IEnumerable<DateOnly> Turns(Claim claim) => claim.Day is { } since ? [new DateOnly(since.Year + 1, 1, 1)] : [];
    }
}
