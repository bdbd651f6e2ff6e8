using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>Cases that together see every fact, every state and every text of the procedure.</summary>
internal static class Tour
{
    /// <summary>The longest that an officer may write, as the contracts have it.</summary>
    public static readonly string Longest = new('核', 200);

    private static readonly FieldChange Name = new("name", "李明");

    public static PointsStory[] Stories =>
    [
        Settled(),
        Examined(),
        Lapsed(),
        Expired(),
        PublicityFailed(),
        Returned(),
        Forged(),
        new PointsStory().Then(story => DeclaringRules.Delete(story.State, "不再申报")),
        new PointsStory().UnderExamination().Refused(Longest),
        Cancelled(),
    ];

    private static PointsStory Settled() =>
        new PointsStory().UnderExamination(household: HouseholdKind.Agricultural).Approved().Then(story => ExaminationRules.ApproveReform(story.State, "officer-ma"))
            .Printed().ChangeAsked(Name).Then(Granted).ChangeAsked(Name).Then(story => ChangeRules.Decline(story.State, Longest, "officer-sun"))
            .Collected().PassedOn().Done(LastMileStep.MoveInPermit, "2013-03-04").Done(LastMileStep.MigrationCertificate, "2013-03-18")
            .Done(LastMileStep.Registration, "2013-04-02");

    private static PointsStory Examined() =>
        new PointsStory().UnderExamination().VerificationAsked("2013-02-18T10:00:00", reason: Longest).Then(story => VerificationRules.Decline(story.State, "officer-sun"))
            .VerificationAsked("2013-02-19T10:00:00", reason: Longest).Then(story => VerificationRules.Grant(story.State, "officer-sun", story.Law, story.Now))
            .SupplementAsked("2013-02-20T10:00:00", Longest).SupplementIn("2013-02-21T10:00:00")
            .SupplementAsked("2013-02-25T10:00:00", Longest).At("2013-06-03T10:00:00").Swept();

    private static PointsStory Lapsed() =>
        new PointsStory().Declared().Published(indicator: IndicatorStage.On).PublicityOver().Issued("2013-02-01T10:00:00").At("2013-03-28T10:00:00").Swept()
            .Then(story => new PointsEvent.DeadlineRestated(PointsClocks.RestatementOf(story.State, story.Law, Closing(story.Law))!))
            .At("2013-04-02T00:00:00").Swept();

    private static PointsStory Expired() => new PointsStory().WithNotice().At("2014-02-28T10:00:00").Swept().At("2014-03-01T00:00:00").Swept();

    private static PointsStory PublicityFailed() =>
        new PointsStory().Declared().Published().Objected(new("a1"), "2013-01-24T10:00:00").Ruled(new("a1"), ObjectionRuling.Sustained, "2013-01-25T10:00:00", Longest);

    private static PointsStory Returned() =>
        new PointsStory().Publicised().HandedIn("2013-02-01T09:00:00").Returned("2013-02-01T09:30:00", "diploma").HandedIn("2013-02-05T09:30:00", "diploma")
            .Accepted(proven: OfJust(99.99m)).Then(story => EntrustmentRules.HandOver(story.State, Yuanhang, To(Yuanhang), story.Law, story.Now))
            .Then(story => EntrustmentRules.Withdraw(story.State)).Then(story => WithdrawalRules.Withdraw(story.State, DeclaringParty.Person, story.Law));

    private static PointsStory Forged() =>
        new PointsStory().Publicised().HandedIn()
            .Then(story => WindowRules.Detain(story.State, Custody(CustodyStep.Detained, "2013-02-05T10:00:00"), Longest, story.Law))
            .Then(story => WindowRules.Move(story.State, Custody(CustodyStep.Returned, "2013-06-03T10:00:00")));

    private static PointsStory Cancelled() =>
        new PointsStory().UnderExamination().Cancelling(Longest).Then(story => CancellationRules.Decline(story.State, Longest, "officer-sun"))
            .Cancelling(Longest).Then(story => CancellationRules.Approve(story.State, "officer-sun", story.Law, story.Now));

    private static Cases.Decision<PointsEvent> Granted(PointsStory story) =>
        ChangeRules.Approve(story.State, Documents(story.State.File, story.Law, story.Now, edition: 2), "key", "officer-sun");

    private static PointsLaw Closing(PointsLaw law) => law with { Policies = law.Policies with { AcceptanceCutoff = Day("2013-03-20") } };
}
