using System.Text;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.Registration;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.PointsCases;
using TalentSettlement.Functions.Tests.Docs;

namespace TalentSettlement.Functions.Tests.Points;

/// <summary>The declarations of folder <c>samples</c>, read as the service reads what clients send.</summary>
[Trait("Demand", "S-07")]
public sealed class SampleDeclarationTests
{
    private static readonly PointsTable Of2013 = PointsTables.Embedded.Tables.Single(table => table.Version.Version == "SZ-2013");
    private static readonly DateOnly Submitted = new(2013, 1, 14);

    [Theory]
    [InlineData("declaration-104.json", 104)]
    [InlineData("declaration-95.json", 95)]
    [InlineData("declaration-agricultural.json", 103)]
    [InlineData("declaration-1968.json", 122)]
    public void A_sample_has_the_points_that_it_is_named_for_and_nothing_impossible(string sample, int points)
    {
        var declaration = Read(sample);

        Assert.Empty(DeclarationRules.Faults(declaration, Submitted));
        Assert.Equal(points, PointsRules.Evaluate(declaration, Of2013, Submitted).Total);
    }

    [Theory]
    [InlineData("lin", 104)]
    [InlineData("su", 95)]
    [InlineData("he", 103)]
    [InlineData("luo", 122)]
    [InlineData("xie", 110)]
    [InlineData("qiu", 104)]
    [InlineData("yu", 101)]
    public void A_form_states_what_its_person_can_state(string name, int points)
    {
        var form = Requests.Parse<SavePointsForm>(Encoding.UTF8.GetBytes(Sources.Read($"samples/points-form-{name}.json")));
        var person = SamplePeople.Load().Of($"applicant-{name}");
        var applicant = new Applicant(person.Name, person.IdentityNumber!, person.Mobile!, Submitted.StartInChina);
        var declaration = new Declaration(person.IdentityNumber!.DateOfBirth, form.Claims);

        Assert.Empty(RegistrationRules.Faults(form.Registration, applicant, SettlementDistricts.Default, Submitted));
        Assert.Empty(DeclarationRules.Faults(declaration, Submitted));
        Assert.Equal(points, PointsRules.Evaluate(declaration, Of2013, Submitted).Total);
        Assert.Equal(DevelopmentSocialSecurity.NumberOf(person), form.Registration.SocialSecurityNumber);
    }

    [Fact]
    public void The_recount_of_the_104_without_one_proof_gives_102()
    {
        var declaration = Read("declaration-104.json");
        var recounted = declaration with { Claims = [.. declaration.Claims.Select(claim => claim is Claim.BloodDonation ? new Claim.BloodDonation(1) : claim)] };

        Assert.Equal(102, PointsRules.Evaluate(recounted, Of2013, new DateOnly(2013, 2, 5)).Total);
    }

    [Fact]
    public void The_95_have_a_way_to_100()
    {
        var way = WayTo100.Search(Read("declaration-95.json"), Of2013, PointsTables.Embedded.Changes, Submitted).Ways[0];

        Assert.True(way.Score.Suffices);
    }

    [Fact]
    public void Of_who_was_born_in_1968_several_routes_are_open()
    {
        var declaration = Read("declaration-1968.json");

        var routes = ArticleSixRules.Judge(
            declaration, PointsRules.Evaluate(declaration, Of2013, Submitted), ArticleSixRuleSets.Embedded.InForceOn(Submitted), Submitted);

        Assert.Equal(["bachelor", "senior-title", "intermediate-title", "points"], routes.OfType<RouteOutcome.Open>().Select(route => route.Route.Value));
    }

    private static Declaration Read(string sample) => Requests.Parse<Declaration>(Encoding.UTF8.GetBytes(Sources.Read($"samples/{sample}")));
}
