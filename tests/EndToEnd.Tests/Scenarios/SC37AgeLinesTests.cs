using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Points;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-37: the age lines of article 6, "N周岁以下" with N included (S-59, P-AGE).</summary>
[Trait("Scenario", "SC-37")]
public sealed class SC37AgeLinesTests() : Scenario("2013-01-14T09:00")
{
    /// <summary>Every route with an age of its own, and that age.</summary>
    internal static readonly (string Route, int Age)[] Lines =
    [
        ("recognised-talent", 60), ("returnee", 45), ("visiting-scholar", 45), ("bachelor", 45), ("college", 35), ("senior-title", 50), ("intermediate-title", 45),
        ("senior-technician", 45), ("technician", 40), ("senior-skilled", 35), ("honoured", 45), ("points", 45),
    ];

    /// <summary>Meets everything that any route asks for, but the age.</summary>
    internal static readonly Declaration Everything = Declarations.Sample("1968").With(
        new Claim.RecognisedTalent(60),
        new Claim.Education(EducationLevel.Bachelor, StudyMode.FullTime, SchoolKind.Overseas, Degree.Bachelor),
        new Claim.VisitingScholar(12),
        new Claim.Skill(SkillGrade.SeniorTechnician, TradeListing.Shortage, CertificateOrigin.Shenzhen),
        new Claim.Honour(HonourKind.CityCommendation));

    [Fact]
    public async Task Who_was_born_on_5_March_1968_is_45_until_4_March_2014_S59()
    {
        var declaration = Declarations.Sample("1968");

        var last = await Play.As(null).Evaluate(declaration, new(2014, 3, 4));
        var first = await Play.As(null).Evaluate(declaration, new(2014, 3, 5));

        Assert.True(Route(last, "points").Open);
        Assert.Equal((false, "over-age", new DateOnly(2014, 3, 4)), (Route(first, "points").Open, Route(first, "points").Reason, Route(first, "points").LastDay));
    }

    [Fact]
    public async Task Every_route_closes_on_the_birthday_after_its_age_S59()
    {
        foreach (var (route, age) in Lines)
        {
            var declaration = Everything with { DateOfBirth = new(2014 - age - 1, 3, 5), Claims = [.. Everything.Claims.Select(Younger)] };
            Assert.True(Route(await Play.As(null).Evaluate(declaration, new(2014, 3, 4)), route).Open, route);
            Assert.Equal("over-age", Route(await Play.As(null).Evaluate(declaration, new(2014, 3, 5)), route).Reason);
        }
    }

    [Theory]
    [InlineData(35, false)]
    [InlineData(36, true)]
    public async Task Exactly_three_insured_years_are_enough_for_a_senior_worker_S59(int months, bool open)
    {
        var evaluation = await Play.As(null).Evaluate(SeniorWorker(months));

        Assert.Equal((open, open ? null : "three-insured-years-required"), (Route(evaluation, "senior-skilled").Open, Route(evaluation, "senior-skilled").Reason));
    }

    [Fact]
    public async Task Whoever_meets_several_routes_sees_them_all_S59()
    {
        var evaluation = await Play.As(null).Evaluate(Everything);

        Assert.Equal(
            ["recognised-talent", "returnee", "visiting-scholar", "bachelor", "senior-title", "intermediate-title", "senior-technician", "honoured", "points"],
            evaluation.Routes.Where(route => route.Open).Select(route => route.Route.Value));
        Assert.All(evaluation.Routes.Where(route => !route.Open), route => Assert.Equal("over-age", route.Reason));
    }

    /// <summary>One route of an evaluation.</summary>
    internal static RouteView Route(EvaluationView evaluation, string route) => evaluation.Routes.Single(one => one.Route.Value == route);

    /// <summary>A senior worker of 28 in a shortage trade, insured for so many months.</summary>
    internal static Declaration SeniorWorker(int months) => new(
        new(1984, 9, 12),
        [
            new Claim.Skill(SkillGrade.Senior, TradeListing.Shortage, CertificateOrigin.Shenzhen),
            new Claim.Insurance(InsuranceKind.Pension, months, new(2012, 12, 31)),
            new Claim.MedicalCheck(CheckResult.Passed),
        ]);

    // Whoever is 35 cannot have graduated in 1990.
    private static Claim Younger(Claim claim) => claim is Claim.Education education ? education with { GraduatedOn = null } : claim;
}
