using System.Collections.Immutable;
using TalentSettlement.Core.Registration;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-34: identity and family data (S-05, S-12 to S-15, S-48, S-49).</summary>
[Trait("Scenario", "SC-34")]
public sealed class SC34_Identity_and_family() : Scenario("2013-01-14T09:00", ByTheDay)
{
    private static readonly Marriage Present = new(new DateOnly(2006, 5, 20), 1);
    private static readonly Marriage First = new(new DateOnly(1999, 5, 20), 1, MarriageEnd.Divorce, new DateOnly(2003, 4, 1));
    private static readonly Child OfFirst = new(new DateOnly(2000, 8, 8), ChildOf.Applicant, 1, ChildMove.Stays);
    private static readonly Child OfPresent = new(new DateOnly(2008, 8, 8), ChildOf.Applicant, 2, ChildMove.MovesAlong);

    /// <summary>What of a family is incomplete, with the only refusal it earns and the field that this names.</summary>
    public static TheoryData<string, Family, string, string> Incomplete { get; } = new()
    {
        { "divorced, no marriage stated", new Family(MaritalStatus.Divorced, [], [], []), "marriage-history-missing", "family.marriages" },
        {
            "first marriage, the spouse was married before and no history of it",
            new Family(MaritalStatus.FirstMarriage, [Present], [Present], [OfPresent with { Stage = 1 }], MaritalStatus.Remarried), "spouse-history-missing", "family.spouseMarriages"
        },
        {
            "remarried, no child of the first marriage listed",
            new Family(MaritalStatus.Remarried, [First, Present], [Present], [OfPresent]), "children-of-stage-missing", "family.marriages[0].children"
        },
    };

    [Fact]
    public async Task Nobody_opens_a_declaration_before_an_own_account_is_registered_by_real_name_S05()
    {
        await Play.As("applicant-lin").Declare().Refused(403, "real-name-required");

        await Play.As("applicant-lin").Register().Expect(200);

        await Play.As("applicant-lin").Declare().Expect(201);
    }

    [Fact]
    public async Task A_number_of_15_digits_is_shown_in_its_18_and_used_only_when_confirmed_S12()
    {
        var old = new RegisterPerson("秦岭", "459999740612031", "13800138999");

        var shown = await Play.As("applicant-xie").Register(old).Refused(409, "identity-number-upgraded");
        var upgraded = shown.As<Problem>().Detail!["identityNumber"];

        Assert.Equal("45999919740612031", upgraded[..17]);
        await Play.As("applicant-xie").Register(old with { ConfirmedUpgrade = upgraded[..17] + "?" }).Refused(409, "identity-number-upgraded");
        await Play.As("applicant-xie").Register(old with { ConfirmedUpgrade = upgraded }).Expect(200);
    }

    [Theory]
    [InlineData("459999197406120113")]
    [InlineData("459999197413120112")]
    public async Task A_number_of_18_with_a_wrong_check_character_or_an_impossible_birth_is_refused_S12(string number)
    {
        var refused = await Play.As("applicant-lin").Register(new RegisterPerson("林海", number, "+8613800138011"));

        Assert.Equal((422, "identityNumber"), (refused.Status, Assert.Single(refused.Subjects)));
    }

    [Fact]
    public async Task A_number_that_social_security_knows_otherwise_is_put_right_there_first_S13()
    {
        var caseId = await Checked(PointsForms.Unmarried, "912345678");

        var refused = await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Refused(409, "id-changed-elsewhere");

        Assert.Contains("社会保障", refused.As<Problem>().Remedy, StringComparison.Ordinal);
        await Play.Stands(caseId, "with-agency", "agency");
    }

    [Fact]
    public async Task A_computer_number_that_social_security_does_not_have_is_refused_S48()
    {
        var caseId = await Checked(PointsForms.Unmarried, "700000001");

        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Refused(422, "social-security-number-unknown");
    }

    [Theory]
    [MemberData(nameof(Incomplete))]
    public async Task A_family_that_is_stated_in_part_can_be_saved_but_not_submitted_S14_S49(string what, Family family, string code, string field)
    {
        var caseId = await Checked(family);

        var refused = await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Refused(422, code);

        Assert.True(refused.Subjects.Contains(field), $"{what}: {string.Join(", ", refused.Subjects)}");
    }

    [Fact]
    public async Task A_couple_married_before_states_every_stage_and_is_accepted_S14()
    {
        var spouse = new Marriage(new DateOnly(2001, 3, 3), 0, MarriageEnd.Divorce, new DateOnly(2004, 3, 3));
        var caseId = await Checked(new Family(MaritalStatus.Remarried, [First, Present], [spouse, Present], [OfFirst, OfPresent], MaritalStatus.Remarried));

        await Play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Expect(200);
    }

    [Fact]
    public async Task A_school_that_is_not_listed_is_accepted_and_looked_at_by_a_person_S15()
    {
        var caseId = await Play.Filled("applicant-lin", PointsForms.Of104);
        var form = PointsForms.Of(Play.Service.People.Of("applicant-lin"), PointsForms.Of104);
        ImmutableArray<Credential> names = [new(CredentialKind.School, "中南大学"), new(CredentialKind.School, "某某边境职业学院")];

        await Play.Acts("applicant-lin", caseId, it => it.SaveForm(caseId, form with { Registration = form.Registration with { Credentials = names } })).Expect(200);

        Assert.Equal(names[1], Assert.Single((await Play.Sees(caseId, "applicant-lin")).Flagged));
    }

    private async Task<string> Checked(Family family, string? computerNumber = null)
    {
        var caseId = await Play.Entrusted("applicant-lin", PointsForms.Of104);
        var form = PointsForms.Of(Play.Service.People.Of("applicant-lin"), PointsForms.Of104, family: family);
        var stated = form.Registration with { SocialSecurityNumber = computerNumber ?? form.Registration.SocialSecurityNumber };
        await Play.Acts("manager-qihang", caseId, it => it.SaveForm(caseId, form with { Registration = stated })).Expect(200);
        await Play.Acts("window-shenzhen", caseId, it => it.SeeOriginals(caseId, "identity-card")).Expect(200);
        return caseId;
    }
}
