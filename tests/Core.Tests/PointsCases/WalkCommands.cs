using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Everything that anybody can do to a case, well or badly.</summary>
internal static class WalkCommands
{
    /// <summary>The next step of the procedure, whatever the state.</summary>
    public const int Next = -1;

    private static readonly string[] Officers = ["officer-he", "officer-sun", "clerk-wu"];
    private static readonly string[] Words = ["需核实", "", new('因', 200), "请致电13800138000", "第一行\n第二行【】"];

    private static readonly FieldChange[] Changes =
        [new("name", "李明"), new("identity-number", Born("1974-06-02").IdentityNumber.Value), new("origin", "湖南省湘潭市"), new("target", "440305")];

    private static readonly HolidayCalendar[] Calendars =
        [HolidayCalendar.Embedded, HolidayCalendar.Embedded.AsPublishedOn(Day("2012-12-01")), HolidayCalendar.Empty];

    private static readonly Decision<PointsEvent> None = new Decision<PointsEvent>.Accepted([]);

    private static readonly Func<Walk, Stride, Decision<PointsEvent>>[] Commands =
    [
        (walk, stride) => DeclaringRules.Save(
            walk.State, stride.Is(2) ? DeclaringParty.Person : DeclaringParty.Agency, Single(stride.Is(3) ? HouseholdKind.Agricultural : HouseholdKind.NonAgricultural),
            stride.Is(5) ? OfJust(99.99m) : Of104, stride.Is(7) ? "SZ-1999" : "SZ-2013", walk.Law, walk.Now),
        (walk, stride) => DeclaringRules.ChooseAgency(walk.State, stride.Is(4) ? Yuanhang : Qihang, To(stride.Is(4) ? Yuanhang : Qihang), walk.Law, walk.Now),
        (walk, stride) => DeclaringRules.CheckOriginals(walk.State, stride.Is(5) ? [] : ["identity-card"], "clerk-wu", walk.Law, walk.Now),
        (walk, stride) => AgencySubmissionRules.Submit(
            walk.State, new SubmissionFacts(AgencyOf(walk), [], null), stride.Is(4) ? new RouteCode("bachelor") : null, "manager", walk.Law, walk.Now),
        (walk, stride) => DeclaringRules.Delete(walk.State, stride.Is(12) ? null : "不再申报") is var deleted && stride.Is(6) ? deleted : None,
        (walk, stride) => WithdrawalRules.Withdraw(walk.State, stride.Is(2) ? DeclaringParty.Agency : DeclaringParty.Person, walk.Law),
        (walk, stride) => EntrustmentRules.Withdraw(walk.State),
        (walk, stride) => EntrustmentRules.HandOver(walk.State, stride.Is(2) ? Yuanhang : Qihang, To(stride.Is(2) ? Yuanhang : Qihang), walk.Law, walk.Now),
        (walk, stride) => PublicityRules.Publish(walk.State, BatchOf(walk, stride), walk.Law),
        (walk, stride) => PublicityRules.Receive(walk.State, new ObjectionId($"{stride.Way:x32}"), walk.Law, walk.Now),
        (walk, stride) => PublicityRules.Rule(
            walk.State, Objection(walk, stride), stride.Is(3) ? ObjectionRuling.Sustained : ObjectionRuling.Dismissed, Words[stride.Way % Words.Length]),
        (walk, stride) => HandInRules.IssueIndicator(walk.State, walk.Law, walk.Now),
        (walk, stride) => HandInRules.HandIn(walk.State, AgencyOf(walk), CardOf(walk, stride), stride.Is(2) ? ["diploma"] : [], "clerk-wu", walk.Law, walk.Now),
        (walk, stride) => WindowRules.Accept(walk.State, stride.Is(4) ? OfJust(99.99m) : Of102, "clerk-wu", walk.Law, walk.Now),
        (walk, stride) => WindowRules.Return(
            walk.State, stride.Is(5) ? [] : [new MaterialFault(stride.Is(2) ? "diploma" : "report-form-one", "not-sealed")],
            stride.Is(3) ? new ReturnJustification("supervisor-zhou", "首次遗漏") : null, walk.Law, walk.Now),
        (walk, stride) => stride.Is(4) ? WindowRules.Detain(walk.State, Custody(CustodyStep.Detained, "2013-01-01T00:00:00") with { At = walk.Now }, "伪造", walk.Law) : None,
        (walk, stride) => WindowRules.Move(
            walk.State, Custody(stride.Is(2) ? CustodyStep.Transferred : CustodyStep.Returned, "2013-01-01T00:00:00") with { At = walk.Now }),
        (walk, stride) => VerificationRules.Ask(
            walk.State, 14 + (stride.Way * 2), Words[(stride.Way + 1) % Words.Length], "officer-he", walk.Law, walk.Now),
        (walk, stride) => VerificationRules.Grant(walk.State, Officers[stride.Way % 2], walk.Law, walk.Now),
        (walk, stride) => VerificationRules.Decline(walk.State, Officers[stride.Way % 2]),
        (walk, stride) => ExaminationRules.AskSupplement(walk.State, Words[stride.Way % Words.Length], walk.Law, walk.Now),
        (walk, stride) => ExaminationRules.HandInSupplement(walk.State, AgencyOf(walk), CardOf(walk, stride), walk.Law, walk.Now),
        (walk, stride) => ExaminationRules.Approve(walk.State, "officer-he", walk.Law, walk.Now),
        (walk, stride) => ExaminationRules.Refuse(
            walk.State, [.. Words.Take(stride.Way % 4).Select(words => new Examination.ExaminationReason("not-verified", words))], "officer-he", walk.Law, walk.Now),
        (walk, stride) => ExaminationRules.ApproveReform(walk.State, "officer-ma"),
        (walk, stride) => ExaminationRules.RefuseReform(walk.State, stride.Is(2) ? [] : [new("plan-used", Words[2])], "officer-ma"),
        (walk, stride) => DocumentRules.Print(walk.State, stride.Is(5) ? null : Documents(walk.State.File, walk.Law, walk.Now)),
        (walk, stride) => DocumentRules.Collect(walk.State, AgencyOf(walk), CardOf(walk, stride), "clerk-wu", walk.Now),
        (walk, _) => DocumentRules.PayFee(walk.State),
        (walk, _) => DocumentRules.PassOn(walk.State),
        (walk, stride) => LastMileRules.Done(
            walk.State, stride.Is(3) || walk.State is not PointsCase.Moving moving ? LastMileStep.Registration : moving.Steps.Next!.Value,
            walk.Now.ChinaDate.AddDays((stride.Way % 3) - 1), walk.Now),
        (walk, stride) => CancellationRules.Ask(walk.State, "本人放弃", "manager", walk.Law, walk.Now),
        (walk, stride) => CancellationRules.ReceiveForm(walk.State, "clerk-wu"),
        (walk, stride) => CancellationRules.Approve(walk.State, Officers[stride.Way % 3], walk.Law, walk.Now),
        (walk, stride) => CancellationRules.Decline(walk.State, "未盖章", Officers[stride.Way % 3]),
        (walk, stride) => ChangeRules.Ask(
            walk.State, [.. Changes.Skip(stride.Way % 3).Take(1 + (stride.Way % 2))], stride.Is(7) ? null : ContentHash.Of("证明"), "manager", walk.Law, walk.Now),
        (walk, stride) => ChangeRules.ReceiveForm(walk.State, "clerk-wu"),
        (walk, stride) => ChangeRules.Approve(walk.State, Redrawn(walk), "key", Officers[stride.Way % 3]),
        (walk, stride) => ChangeRules.Decline(walk.State, "证明不足", Officers[stride.Way % 3]),
        (walk, stride) => walk.Under(walk.Law with { Calendar = Calendars[stride.Way % 3] }),
        (walk, stride) => walk.Under(walk.Law with
        {
            Policies = walk.Law.Policies with { AcceptanceCutoff = stride.Is(2) ? null : walk.Now.ChinaDate.AddDays((stride.Way * 9) - 20) },
        }),
    ];

    public static int Count => Commands.Length;

    public static Decision<PointsEvent> Of(Walk walk, Stride stride) =>
        Commands[stride.Command == Next ? After(walk.State, stride) : stride.Command](walk, stride);

    private static int After(PointsCase state, Stride stride) => state switch
    {
        PointsCase.Declaring { File.Claims.IsEmpty: true } => 0,
        PointsCase.Declaring => 1,
        PointsCase.WithAgency { File.Originals: null } => 2,
        PointsCase.WithAgency => 3,
        PointsCase.AwaitingPublicity => 8,
        PointsCase.OnPublicity => stride.Is(2) ? 9 : 10,
        PointsCase.AwaitingMaterial { Term.AwaitsIndicator: true } => 11,
        PointsCase.AwaitingMaterial => 12,
        PointsCase.AtWindow => stride.Is(3) ? 14 : 13,
        PointsCase.Examining { Term.Supplement: not null } => 21,
        PointsCase.Examining { Term.Verification: not null } => 18,
        PointsCase.Examining { Term.Clock.Ledger.IsEmpty: true } => stride.Is(2) ? 17 : 20,
        PointsCase.Examining => 22,
        PointsCase.AwaitingReform => 24,
        PointsCase.ToBePrinted => 26,
        _ when ChangeRules.IssuedOf(state) is { Change: { FormAt: var received } } => received is null ? 36 : 37,
        _ when ChangeRules.IssuedOf(state) is { Closed.IsEmpty: true } && stride.Is(2) => 35,
        PointsCase.Printed => 27,
        PointsCase.Collected { Pickup.FeePaidAt: null } => 28,
        PointsCase.Collected => 29,
        PointsCase.Moving => 30,
        _ => 16,
    };

    private static Agency AgencyOf(Walk walk) => walk.State.File.Agency == Yuanhang.Code ? Yuanhang : Qihang;

    private static string CardOf(Walk walk, Stride stride) =>
        stride.Is(9) ? "card-of-a-stranger" : AgencyOf(walk).Managers.FirstOrDefault(manager => manager.ActsOn(walk.Now.ChinaDate))?.CardKey ?? "";

    private static PublicityBatch BatchOf(Walk walk, Stride stride) => new(
        stride.Is(7) || walk.State is not PointsCase.AwaitingPublicity { Declared.Batch: var batch } ? new BatchId("2013-06-1") : batch,
        walk.Now.ChinaDate,
        stride.Is(3) ? IndicatorStage.On : IndicatorStage.Off);

    private static ObjectionId Objection(Walk walk, Stride stride) =>
        walk.State is PointsCase.OnPublicity { Objections: { IsEmpty: false } known } ? known[stride.Way % known.Length].Id : new ObjectionId("unknown");

    private static EntryDocuments? Redrawn(Walk walk) => ChangeRules.IssuedOf(walk.State) is { } issued
        ? Documents(walk.State.File, walk.Law, walk.Now, issued.Closed.Length + 2, issued.Documents.Cards[0].IssuedOn)
        : null;
}
