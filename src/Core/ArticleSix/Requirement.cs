using TalentSettlement.Core.People;
using TalentSettlement.Core.Points;

namespace TalentSettlement.Core.ArticleSix;

/// <summary>One thing that article 5 or a route of article 6 asks for.</summary>
/// <param name="Reason">The code of the reason when it is not met.</param>
internal abstract record Requirement(string Reason)
{
    /// <summary>What is lacking, or null when nothing is.</summary>
    public abstract Shortfall? Judge(JudgedDeclaration judged);

    private Shortfall? Unless(bool met) => met ? null : new Shortfall(Reason);

    private Shortfall? Above(int years, JudgedDeclaration judged)
    {
        var limit = new AgeLimit(years, judged.Rules.AgeBoundary);
        return limit.Admits(judged.Declaration.DateOfBirth, judged.On)
            ? null
            : new Shortfall(Reason, LastDay: limit.LastDayFor(judged.Declaration.DateOfBirth));
    }

    /// <summary>Something must be declared.</summary>
    public sealed record Holds(string Reason, Condition Condition) : Requirement(Reason)
    {
        /// <inheritdoc/>
        public override Shortfall? Judge(JudgedDeclaration judged) => Unless(Condition.Holds(judged.Declaration, judged.On));
    }

    /// <summary>An age is not exceeded (N周岁以下, P-AGE).</summary>
    public sealed record AgeAtMost(string Reason, int Years) : Requirement(Reason)
    {
        /// <inheritdoc/>
        public override Shortfall? Judge(JudgedDeclaration judged) => Above(Years, judged);
    }

    /// <summary>The age limit of the standard under which the talent is recognised is not exceeded, where the standard has one.</summary>
    public sealed record AgeOfStandard(string Reason) : Requirement(Reason)
    {
        /// <inheritdoc/>
        public override Shortfall? Judge(JudgedDeclaration judged)
        {
            int?[] limits = [.. judged.Declaration.Claims.OfType<Claim.RecognisedTalent>().Select(talent => talent.MaxAge)];
            return limits is [] || limits.Contains(null) ? null : Above(limits.Max()!.Value, judged);
        }
    }

    /// <summary>There are so many months of something, added up; whether exactly so many are enough is a reading (SC-37).</summary>
    public sealed record MonthsAtLeast(string Reason, int Months, ClaimFilter Filter) : Requirement(Reason)
    {
        /// <inheritdoc/>
        public override Shortfall? Judge(JudgedDeclaration judged)
        {
            var months = Filter.In(judged.Declaration, judged.On).Sum(claim => claim.AmountOn(judged.On));
            return Unless(months > Months || (months == Months && judged.Rules.InsuredYearsBoundary == YearsBoundary.Included));
        }
    }

    /// <summary>There is no record that does harm.</summary>
    public sealed record NoRecord(string Reason, BarRule Bar) : Requirement(Reason)
    {
        /// <inheritdoc/>
        public override Shortfall? Judge(JudgedDeclaration judged) =>
            Bar.On(judged.Declaration, judged.On) is { } bar ? new Shortfall(Reason, bar.Until) : null;
    }

    /// <summary>The points reach the threshold of the table (S-01).</summary>
    public sealed record EnoughPoints(string Reason) : Requirement(Reason)
    {
        /// <inheritdoc/>
        public override Shortfall? Judge(JudgedDeclaration judged) => Unless(judged.Score.ReachesThreshold);
    }
}
