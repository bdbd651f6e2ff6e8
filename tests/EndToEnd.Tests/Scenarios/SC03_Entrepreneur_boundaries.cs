using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Calendar;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-03: the boundaries of the entrepreneur (T-38, T-39, Q3).</summary>
[Trait("Scenario", "SC-03")]
public sealed class SC03_Entrepreneur_boundaries() : Scenario("2020-07-12T10:00")
{
    [Fact]
    public async Task A_core_member_of_one_year_less_a_day_is_told_the_first_day_and_is_received_on_it_T39()
    {
        var caseId = await Play.Draft("extra-1", CoreMember(100_000.00m));

        var refused = await Play.As("extra-1").Submit(caseId).Refused(422, "core-member-under-one-year");
        Assert.Equal(new DateOnly(2020, 7, 13).StartInChina, refused.Until);
        await Play.Until("2020-07-12T23:59:59.999");
        await Play.As("extra-1").Submit(caseId).Refused(422, "core-member-under-one-year");

        await Play.Until("2020-07-13T00:00");
        await Play.As("extra-1").Submit(caseId).Expect(200);
    }

    [Fact]
    public async Task The_tax_floor_met_exactly_is_met_and_one_fen_less_is_refused_with_the_floor_named_T38_Q3()
    {
        await Play.Until("2020-07-13T00:00");
        var caseId = await Play.Draft("extra-1", CoreMember(99_999.99m));

        var refused = await Play.As("extra-1").Submit(caseId).Refused(422, "tax-below-floor");
        Assert.Contains("100000.00", Assert.Single(refused.As<Problem>().Reasons).Detail!.Values);

        await Play.As("extra-1").Save(caseId, CoreMember(100_000.00m)).Expect(200);
        await Play.As("extra-1").Submit(caseId).Expect(200);
    }

    private static TalentApplication CoreMember(decimal taxPaid) => Forms.Of(
        new TalentClaim.Entrepreneur(EntrepreneurRole.CoreMember, new DateOnly(2019, 7, 13), Forms.Enterprise, new DateOnly(2018, 3, 1), taxPaid),
        Forms.NotEmployed,
        Forms.NorthernHousehold);
}
