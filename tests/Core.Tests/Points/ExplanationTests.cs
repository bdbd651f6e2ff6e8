using System.Globalization;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Tests.Policies;
using static TalentSettlement.Core.Tests.Points.Given;

namespace TalentSettlement.Core.Tests.Points;

/// <summary>N3: the same inputs, the same table and the same result have the same hash, a year later and on any machine.</summary>
[Trait("Demand", "N3")]
public sealed class ExplanationTests
{
    // Locked: this text is compared with explanations that are stored. It changes with the table of 2017 or the way of counting.
    private const string Locked = "6dfdb5041742c6460b743cde38df12c37ccfd4f67206d190339816660d8338a4";

    private static readonly Declaration Declaration = Declared(
        [PartTimeBachelor, .. InsuredInAll(24), Won(CompetitionLevel.CityClassTwo, Prize.Third), .. Tax(76_000)]);

    private static readonly Explanation Explained = Explanation.Of(Declaration, Of2017, Today);

    [Fact]
    public void The_hash_is_equal_a_year_later()
    {
        Assert.True(Locked == Explained.Hash, Explained.Hash);
        Assert.True(Explained.IsReproducedBy(Declaration, PointsTables.Load(RuleTexts.Of("points-table.json"))));
    }

    [Fact]
    public void Neither_the_order_of_the_claims_nor_the_writing_of_a_number_nor_the_culture_matters()
    {
        var culture = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = comma;
        Declaration same = Declaration with
        {
            Claims = [.. Declaration.Claims.Reverse().Select(claim => claim is Claim.Tax tax ? tax with { Yuan = tax.Yuan + 0.00m } : claim)],
        };

        var again = Explanation.Of(same, Of2017, Today).Hash;

        CultureInfo.CurrentCulture = culture;
        Assert.Equal(Explained.Hash, again);
    }

    [Fact]
    public void Another_day_another_claim_another_reading_or_another_table_gives_another_hash()
    {
        string[] others =
        [
            Explanation.Of(Declaration, Of2017, Today.AddDays(1)).Hash,
            Explanation.Of(Declaration.With(new Claim.SpousesLiveApart()), Of2017, Today).Hash,
            Explanation.Of(Declaration, Of2017 with { DeductionStart = DeductionStart.AfterBandStart }, Today).Hash,
            Explanation.Of(Declaration, Of2017 with { Exclusions = [] }, Today).Hash,
            Explanation.Of(Declaration, Of2013, Today).Hash,
        ];

        Assert.Equal(6, others.Append(Explained.Hash).Distinct().Count());
    }

    [Fact]
    public void A_table_that_was_edited_without_a_new_version_is_found_out()
    {
        var edited = PointsTables.Load(RuleTexts.Broken("points-table.json", root => root["tables"]![2]!["groups"]![4]!["cap"] = 40));

        Assert.False(Explained.IsReproducedBy(Declaration, edited));
    }

    [Fact]
    public void A_table_that_is_not_here_reproduces_nothing() =>
        Assert.False((Explained with { Table = new("shenzhen-points", "SZ-1999") }).IsReproducedBy(Declaration, PointsTables.Embedded));
}
