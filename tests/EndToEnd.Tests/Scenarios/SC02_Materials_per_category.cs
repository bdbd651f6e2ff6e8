using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Elements;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-02: the materials of each category (T-01, T-29 to T-41).</summary>
/// <remarks>Each row settles where nothing further is asked for, so that the category alone decides; the last row adds the place's own list.</remarks>
[Trait("Scenario", "SC-02")]
public sealed class SC02_Materials_per_category() : Scenario("2020-07-13T09:00")
{
    private static readonly Dictionary<string, TalentApplication> Applicants = new()
    {
        ["bachelor, home, not employed"] = Forms.Comparable,
        ["bachelor, overseas"] = Without(new TalentClaim.Academic(Degree.Bachelor, StudyMode.FullTime, PlaceOfStudy.Overseas, new DateOnly(2014, 6, 30), "样例海外大学")),
        ["master, home, employed"] = Forms.ThreeDepartments,
        ["title, deputy senior, not employed"] = Without(new TalentClaim.Title(TitleLevel.DeputySenior)),
        ["qualification, home, employed"] = With(new TalentClaim.Qualification(QualificationKind.Lawyer, QualificationOrigin.Home)),
        ["qualification, foreign"] = Without(new TalentClaim.Qualification(QualificationKind.Cfa, QualificationOrigin.Foreign)),
        ["skilled, secondary specialised"] = With(Skilled(SkilledSchool.OrdinarySecondary)),
        ["skilled, vocational high school"] = With(Skilled(SkilledSchool.VocationalHigh)),
        ["skilled, technical school"] = With(Skilled(SkilledSchool.Technical)),
        ["entrepreneur, founder"] = Without(Entrepreneur(EntrepreneurRole.Founder, null)),
        ["entrepreneur, not founder"] = Without(Entrepreneur(EntrepreneurRole.CoreMember, new DateOnly(2018, 3, 1))),
        ["urgently needed"] = Without(new TalentClaim.Urgent(Forms.Enterprise, "JX-2020-0001")),
        ["bachelor, the spouse's home"] = Forms.Of(Forms.Bachelor, Forms.NotEmployed, new SettlementPlace.SpouseProperty(Forms.Nankai, true)),
    };

    [Theory]
    [InlineData("bachelor, home, not employed", "diploma diploma-certification")]
    [InlineData("bachelor, overseas", "diploma diploma-certification study-abroad-certificate")]
    [InlineData("master, home, employed", "degree-cert degree-certification licence[employer]")]
    [InlineData("title, deputy senior, not employed", "title-cert title-evaluation-form[archiving-unit]")]
    [InlineData("qualification, home, employed", "qualification-cert licence[employer]")]
    [InlineData("qualification, foreign", "qualification-cert qualification-translation[translation-agency] register-screenshot register-screenshot-translation[translation-agency] page-screenshot page-screenshot-translation[translation-agency]")]
    [InlineData("skilled, secondary specialised", "academic-cert vocational-cert licence[employer] student-or-graduate-form[archiving-unit]")]
    [InlineData("skilled, vocational high school", "academic-cert vocational-cert licence[employer] secondary-vocational-student-form[archiving-unit]")]
    [InlineData("skilled, technical school", "academic-cert vocational-cert licence[employer] technical-college-graduate-form[archiving-unit]")]
    [InlineData("entrepreneur, founder", "tianjin-licence core-member-proof tax-proof")]
    [InlineData("entrepreneur, not founder", "tianjin-licence core-member-proof tax-proof one-year-proof")]
    [InlineData("urgently needed", "talent-certificate")]
    [InlineData("bachelor, the spouse's home", "diploma diploma-certification property-certificate-pages owner-id-card owner-consent kinship-proof co-ownership-certificate")]
    public async Task Exactly_these_elements_are_asked_for_and_all_that_are_missing_are_named_at_once_T29_to_T41(string applicant, string elements)
    {
        string[] expected = [.. elements.Split(' '), "id-front", "id-back"];
        var caseId = await Play.Blank("extra-1");
        await Play.As("extra-1").Save(caseId, Applicants[applicant]).Expect(200);
        await Play.As("extra-1").Sign(caseId).Expect(200);

        var checklist = await Play.As("extra-1").Checklist(caseId).As<ChecklistView>();
        var asked = checklist.Items.SelectMany(line => line.Parts).Select(part => part.Part + (part.Seals is [var seal, ..] ? $"[{seal.Split(' ')[0]}]" : ""));
        Assert.Equal(expected.Order(), asked.Order());

        await Play.As("extra-1").Look(caseId);
        var refused = await Play.As("extra-1").Submit(caseId);
        Assert.Equal((422, "not-uploaded"), (refused.Status, Assert.Single(refused.ReasonCodes)));
        Assert.Equal(expected.Select(part => part.Split('[')[0]).Order(), refused.Subjects.Order());

        // The public asks the same without a case (T-28), and with everything uploaded the application is received.
        var asPublic = await Play.As(null).Write(HttpMethod.Put, "rules/checklist", Applicants[applicant]).As<ChecklistView>();
        Assert.Equal(checklist.Items.Select(line => line.Element), asPublic.Items.Select(line => line.Element));
        await Play.As("extra-1").UploadMissing(caseId);
        Assert.Equal("under-review", (await Play.As("extra-1").Submit(caseId).Receipt()).State);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(SealOwner.ArchivingUnit, DocumentForm.Photocopy)]
    [InlineData(SealOwner.Employer, DocumentForm.Original)]
    public async Task A_document_without_the_seal_or_with_one_of_the_wrong_kind_counts_as_missing_T30_A8(SealOwner? owner, DocumentForm? on)
    {
        var caseId = await Play.Draft("extra-1", Forms.ThreeDepartments);
        var document = ApiDocument.Pdf("licence");
        await Play.As("extra-1").Upload(caseId, "licence", "licence", owner is { } whose ? document.SealedBy(whose, on!.Value) : document).Expect(200);
        await Play.As("extra-1").Look(caseId);

        var refused = await Play.As("extra-1").Submit(caseId).Refused(422, "seal-required");

        Assert.Equal("licence", Assert.Single(refused.Subjects));
        await Play.As("extra-1").Upload(caseId, "licence", "licence", document.SealedBy(SealOwner.Employer, DocumentForm.Photocopy)).Expect(200);
        await Play.As("extra-1").Look(caseId);
        await Play.As("extra-1").Submit(caseId).Expect(200);
    }

    [Fact]
    public async Task An_infected_file_and_one_not_yet_scanned_count_as_missing_A10()
    {
        var caseId = await Play.Draft("extra-1", Forms.Comparable);
        await Play.As("extra-1").Upload(caseId, "diploma", "diploma", ApiDocument.Pdf("diploma.infected")).Expect(200);
        await Play.As("extra-1").Look(caseId);
        await Play.As("extra-1").Submit(caseId).Refused(422, "infected");
        await Play.As("extra-1").OpenFile(caseId, "diploma").Refused(409, "file-not-released");

        Play.Service.Scanner.GoDown();
        await Play.As("extra-1").Upload(caseId, "diploma", "diploma", ApiDocument.Pdf("diploma", "ANOTHER")).Expect(200);
        await Play.As("extra-1").Look(caseId);
        await Play.As("extra-1").Submit(caseId).Refused(422, "scan-pending");

        Play.Service.Scanner.ComeBack();
        await Play.Until("2020-07-13T10:00");
        await Play.As("extra-1").Look(caseId);
        await Play.As("extra-1").Submit(caseId).Expect(200);
    }

    [Fact]
    public async Task Without_one_of_the_six_categories_there_is_no_checklist_and_the_six_are_listed_T01()
    {
        string[] six = ["academic", "entrepreneur", "qualification", "skilled", "title", "urgent"];
        var caseId = await Play.Blank("extra-1");
        await Play.As("extra-1").Save(caseId, Forms.Of(null, Forms.NotEmployed, Forms.NorthernHousehold)).Expect(200);
        await Play.As("extra-1").Sign(caseId).Expect(200);

        Assert.Equal(six, (await Play.As("extra-1").Checklist(caseId).Refused(422, "no-category")).Subjects.Order());
        Assert.Equal(six, (await Play.As(null).Write(HttpMethod.Put, "rules/checklist", TalentApplication.Blank).Refused(422, "no-category")).Subjects.Order());
        await Play.As("extra-1").Look(caseId);
        Assert.Equal(six, (await Play.As("extra-1").Submit(caseId).Refused(422, "no-category")).Subjects.Order());
    }

    [Fact]
    public async Task Changing_the_place_recomputes_the_list_and_keeps_what_still_fits_T41()
    {
        var caseId = await Play.Draft("extra-1", Forms.Of(Forms.Bachelor, Forms.NotEmployed, Forms.OwnHome));

        await Play.As("extra-1").Save(caseId, Forms.Of(Forms.Bachelor, Forms.NotEmployed, new SettlementPlace.ParentProperty(Forms.Nankai, false))).Expect(200);

        var missing = (await Play.As("extra-1").Checklist(caseId).As<ChecklistView>()).Items.SelectMany(line => line.Parts).Where(part => part.Missing is not null);
        Assert.Equal(["kinship-proof", "owner-consent", "owner-id-card", "property-certificate-pages"], missing.Select(part => part.Part).Order());
        var kept = (await Play.As("extra-1").Look(caseId).As<CaseView>()).Uploads.Select(upload => upload.Part);
        Assert.Equal(["diploma", "diploma-certification", "id-back", "id-front"], kept.Order());
    }

    private static TalentApplication Without(TalentClaim claim) => Forms.Of(claim, Forms.NotEmployed, Forms.NorthernHousehold);

    private static TalentApplication With(TalentClaim claim) => Forms.Of(claim, Forms.Employed, Forms.DistrictHousehold);

    private static TalentClaim.Skilled Skilled(SkilledSchool school) => new(school, VocationalGrade.Technician, new DateOnly(2015, 1, 1));

    private static TalentClaim.Entrepreneur Entrepreneur(EntrepreneurRole role, DateOnly? since) =>
        new(role, since, Forms.Enterprise, new DateOnly(2018, 3, 1), 100_000.00m);
}
