using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Permits;
using TalentSettlement.Functions.JointReview;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.StorageBench;

/// <summary>One case from the real-name registration to the permit in the post: no register knows anything, so three departments do all of it.</summary>
internal static class TianjinLife
{
    private static readonly DistrictCode Nankai = new("120104");
    private static readonly string[] Reviewers = ["reviewer-hrss-nankai", "reviewer-edu-nankai", "reviewer-psb-nankai"];

    private static readonly TalentApplication Form = new(
        new TalentClaim.Academic(Degree.Master, StudyMode.FullTime, PlaceOfStudy.Home, new DateOnly(2016, 6, 30), "南开大学"),
        new Employment.Employed(new Organisation("天津样例科技有限公司", IdentifierKind.CreditCode, "9131000063159284XQ"), EmployerKind.Enterprise, true),
        new SettlementPlace.DistrictTalentCollective(Nankai, false, false),
        new PersonalStatements(false, false, false, true));

    public static DateTimeOffset Begins { get; } = new(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8));

    public static async Task Live(MeasuredService service)
    {
        using var applicant = service.As("applicant-wang");
        await applicant.Register().Expect(200);
        var caseId = (await applicant.Open().Receipt()).CaseId;
        await applicant.Save(caseId, Form).Expect(200);
        await applicant.Sign(caseId).Expect(200);
        await applicant.UploadMissing(caseId);
        await applicant.Submit(caseId).Expect(200);
        await service.Settle();
        foreach (var account in Reviewers)
        {
            await Review(service, account, caseId);
        }

        await applicant.Look(caseId).Expect(200);
        await applicant.Deliver(caseId, new Delivery.MailCollectOnDelivery("天津市南开区样例路1号", "样例收件人")).Expect(200);
        using var window = service.As("window-nankai");
        await window.HandOvers().Expect(200);
        await window.Look(caseId).Expect(200);
        await window.Dispatch(caseId, "EMS1234567").Expect(200);
        await service.Settle();
        await applicant.Cases().Expect(200);
        await applicant.Timeline(caseId).Expect(200);
        await applicant.Messages(caseId).Expect(200);
    }

    private static async Task Review(MeasuredService service, string account, string caseId)
    {
        using var reviewer = service.As(account);
        await reviewer.Worklist().Expect(200);
        var review = await reviewer.Review(caseId).As<DepartmentReview>();
        foreach (var task in review.Tasks.Where(task => task.IsOpen))
        {
            await reviewer.Satisfied(caseId, task.Item.Item).Expect(200);
        }

        await service.Settle();
    }
}
