using System.Collections.Immutable;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.Examination;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.PrintedForms;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.Tests.PrintedForms;

/// <summary>The person of SC-31 in the states in which something is printed; all of it is invented.</summary>
internal static class Dossiers
{
    public const string Name = "陈秀英";
    public static readonly IdentityNumber Number = Upgraded("430102740602002");
    public static readonly PointsLaw Law = PointsLaw.Shipped;
    public static readonly DateTimeOffset Printed = At("2013-03-08T09:30");

    private static readonly Marriage Present = new(new(2009, 5, 1), 1);

    public static readonly Family Remarried = new(
        MaritalStatus.Remarried,
        [new(new(1998, 1, 8), 1, MarriageEnd.Divorce, new(2004, 3, 2)), Present],
        [Present],
        [new(new(2000, 9, 9), ChildOf.Applicant, 1, ChildMove.Stays), new(new(2010, 3, 8), ChildOf.Applicant, 2, ChildMove.MovesAlong)]);

    private static readonly ImmutableArray<Claim> Claims =
    [
        new Claim.Education(EducationLevel.Bachelor, StudyMode.FullTime, SchoolKind.GeneralHigher, Degree.Bachelor, new(1996, 7, 1)),
        new Claim.Insurance(InsuranceKind.Pension, 14, new(2013, 1, 14)),
    ];

    public static FormSources Sources => new(
        Law,
        MaterialListRuleSets.Embedded,
        SettlementDistricts.Default,
        new Agency(new("qihang"), "深圳市启航人力资源有限公司", [], []),
        new Uri("https://talents.example/api/entry-documents/"),
        Printed);

    public static PointsFile File { get; } = new(
        new CaseId(new Guid("6f9619ff-8b86-4011-b42d-00c04fc964ff")),
        CaseNumber.Shenzhen(2013, 31),
        "applicant-lin",
        "key",
        new Applicant(Read(Name), Number, Mobile("13800138031"), At("2013-01-05T10:00")),
        At("2013-01-05T10:00"),
        null,
        new RegistrationFacts("620012345", HouseholdKind.Agricultural, "湖南省长沙市芙蓉区东屯渡街道", new("440304"), Remarried, [new(CredentialKind.School, "中南大学"), new(CredentialKind.Major, "机械工程")]),
        Claims,
        "SZ-2013",
        new Entrustment(new("qihang"), At("2013-01-10T10:00"), new(new string('a', 64))),
        null,
        [new PointsAttempt(1, At("2013-01-14T10:00"))],
        [],
        [],
        [],
        [],
        null,
        []);

    public static DeclaredPoints Declared { get; } = new(
        1,
        At("2013-01-14T10:00"),
        "qihang-1",
        Claims,
        104,
        new("shenzhen-points", "SZ-2013"),
        new("shenzhen-article-six", "2016-22"),
        new RouteCode("points"),
        Explanation.Of(File.Declaration, Law.Tables.Find(new("shenzhen-points", "SZ-2013"))!, new DateOnly(2013, 1, 14)).Hash,
        BatchId.Of(2013, 1, 1));

    public static MaterialTerm Term { get; } = new(
        LegalClock.Start(TermPurpose.WrittenMaterial, Core.Calendar.Term.CalendarDays(60).Rolling().ClosingAt(new TimeOnly(17, 30)), new DateOnly(2013, 1, 28)),
        IndicatorStage.Off,
        null,
        []);

    public static HandIn FirstHandIn { get; } = new(1, At("2013-02-01T15:00"), "window-1", []);

    public static PointsCase.AwaitingMaterial Passed { get; } = new(File, Declared, Declared.Batch, Term, At("2013-01-29T00:00"));

    public static PointsCase.AwaitingMaterial Returned { get; } = Passed with
    {
        File = File with
        {
            HandIns = [FirstHandIn],
            Returns = [new MaterialReturn(1, At("2013-02-01T15:40"), [new("household-book", "not-legible", "重新复印本人页"), new("diploma", "not-sealed"), new("work-permit", "other")], null)],
        },
    };

    public static PointsCase.Examining Accepted { get; } = new(
        File with { HandIns = [FirstHandIn] },
        Declared,
        Declared.Batch,
        Term,
        new Acceptance(At("2013-02-05T10:00"), "window-1", [Claims[0]], 101, "hash"),
        new ExaminationTerm(LegalClock.Start(TermPurpose.Examination, Core.Calendar.Term.WorkingDays(15), At("2013-02-05T10:00")), null, null, []));

    public static PointsCase.Stopped Forged { get; } = new(
        File with
        {
            Custody =
            [
                new("KL-2013-0007", "diploma", CustodyStep.Detained, At("2013-02-01T15:20"), "业务受理窗口", "window-1"),
                new("KL-2013-0008", "birth-certificate", CustodyStep.Detained, At("2013-02-01T15:25"), "业务受理窗口", "window-1"),
                new("KL-2013-0007", "diploma", CustodyStep.Transferred, At("2013-02-04T09:00"), "深圳市公安局福田分局", "window-1"),
                new("KL-2013-0008", "birth-certificate", CustodyStep.Returned, At("2013-03-05T09:00"), "agency", "window-1"),
            ],
        },
        null!,
        At("2013-02-01T15:20"));

    public static PointsCase.Printed WaitingForPickup { get; } = new(
        File, Declared, new Approval(At("2013-02-27T10:00"), "officer-1"), IssuedAs(new EntryNotice("TZ-2013-000031", "b7f2", At("2013-03-01T10:00"))));

    public static PointsCase.Collected Collected { get; } =
        new(WaitingForPickup.File, Declared, WaitingForPickup.Approval, WaitingForPickup.Issued, new Pickup(At("2013-03-04T10:00"), "window-1"));

    public static PointsCase.Collected ChangeAsked { get; } = Collected with
    {
        Issued = Collected.Issued with
        {
            Change = new(1, At("2013-03-06T10:00"), "qihang-1", [new("name", "陈秀<英>"), new("target", "440305")], default),
        },
    };

    public static PointsCase CancellationAskedIn(PointsCase @case) =>
        @case with { File = @case.File with { Cancellation = new CancellationRequest(At("2013-03-06T10:00"), "qihang-1", "家庭计划改变，暂不迁入") } };

    /// <summary>A China time, to the minute.</summary>
    public static DateTimeOffset At(string time) => new(DateTime.Parse(time, System.Globalization.CultureInfo.InvariantCulture), ChinaTime.Offset);

    /// <summary>A case in which the form can be printed by the bureau.</summary>
    public static PointsCase CaseFor(PrintedForm form) => form switch
    {
        PrintedForm.ReviewForm => Accepted,
        PrintedForm.CorrectionNotice => Returned,
        PrintedForm.DetentionReceipt => Forged,
        PrintedForm.CancellationForm => CancellationAskedIn(Collected),
        PrintedForm.ChangeForm => ChangeAsked,
        PrintedForm.EntryNotice or PrintedForm.EntryCard or PrintedForm.AgriculturalTransferCard => WaitingForPickup,
        _ => Passed,
    };

    public static FormContent Content(PrintedForm form) => FormContents.Of(form, CaseFor(form), FormReader.Bureau, Sources)!;

    private static IssuedDocuments IssuedAs(EntryNotice notice) => new(
        new EntryDocuments(
            notice,
            [
                new(CardKind.Entry, "ZB-2013-000031", "c9a1", new(2013, 3, 1), new(2014, 2, 28)),
                new(CardKind.AgriculturalTransfer, "NZF-2013-000031", "d4e8", new(2013, 3, 1), new(2014, 2, 28)),
            ],
            []),
        null,
        [],
        []);

    private static IdentityNumber Upgraded(string fifteen) => IdentityNumber.TryUpgrade(fifteen, out var number) ? number : throw new FormatException();

    private static PersonName Read(string text) => PersonName.TryParse(text, out var name) ? name : throw new FormatException();

    private static MobileNumber Mobile(string text) => MobileNumber.TryParse(text, out var number) ? number : throw new FormatException();
}
