using System.Collections.Immutable;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Examination;
using TalentSettlement.Core.Notices;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;
using static TalentSettlement.Core.Tests.PointsCases.GivenPoints;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>The steps of the procedure in their order, each as its notice has it unless a test says otherwise.</summary>
internal sealed partial class PointsStory
{
    /// <summary>The social-security card of whoever manages the agency on the day.</summary>
    private string Card => Agency.Managers.First(manager => manager.ActsOn(Now.ChinaDate)).CardKey;

    public PointsStory Filled(ImmutableArray<Claim>? claims = null, HouseholdKind household = HouseholdKind.NonAgricultural, string? table = "SZ-2013") =>
        Then(DeclaringRules.Save(State, DeclaringParty.Person, Single(household), claims ?? Of104, table, Law, Now));

    public PointsStory WithAgency() => Then(DeclaringRules.ChooseAgency(State, Agency, To(Agency), Law, Now));

    public PointsStory OriginalsSeen() => Then(DeclaringRules.CheckOriginals(State, ["identity-card", "diploma"], "clerk-wu", Law, Now));

    public PointsStory Submitted(string at = "2013-01-14T10:00:00", string? route = null) =>
        At(at).Then(AgencySubmissionRules.Submit(State, new SubmissionFacts(Agency, [], null), route is null ? null : new RouteCode(route), "qihang-manager", Law, Now));

    /// <summary>From the form to the submission by the agency.</summary>
    public PointsStory Declared(
        ImmutableArray<Claim>? claims = null, string at = "2013-01-14T10:00:00", HouseholdKind household = HouseholdKind.NonAgricultural, string? route = null) =>
        Filled(claims, household).WithAgency().OriginalsSeen().Submitted(at, route);

    public PointsStory Published(string on = "2013-01-21", IndicatorStage indicator = IndicatorStage.Off) =>
        At($"{on}T09:00:00").Then(PublicityRules.Publish(State, new PublicityBatch(In<PointsCase.AwaitingPublicity>().Declared.Batch, Day(on), indicator), Law));

    public PointsStory Objected(ObjectionId objection, string at) => At(at).Then(PublicityRules.Receive(State, objection, Law, Now));

    public PointsStory Ruled(ObjectionId objection, ObjectionRuling ruling, string at, string reason = "经核实情况属实") =>
        At(at).Then(PublicityRules.Rule(State, objection, ruling, reason));

    /// <summary>The publicity ends with its last day.</summary>
    public PointsStory PublicityOver()
    {
        Now = In<PointsCase.OnPublicity>().Clock.DeadlineUnder(Law.Calendar)!.Until;
        return Then(PublicityRules.Close(State, Law, Now));
    }

    /// <summary>From the form to the end of a publicity that passed on 2013-01-28.</summary>
    public PointsStory Publicised(ImmutableArray<Claim>? claims = null, HouseholdKind household = HouseholdKind.NonAgricultural) =>
        Declared(claims, household: household).Published().PublicityOver();

    public PointsStory Issued(string at) => At(at).Then(HandInRules.IssueIndicator(State, Law, Now));

    /// <summary>The window returns the material: each item named is not sealed.</summary>
    public PointsStory Returned(string at, params string[] items) =>
        At(at).Then(WindowRules.Return(State, [.. items.Select(item => new MaterialFault(item, "not-sealed"))], null, Law, Now));

    public PointsStory HandedIn(string at = "2013-02-05T09:30:00", params string[] replaced) =>
        At(at).Then(HandInRules.HandIn(State, Agency, Card, [.. replaced], "clerk-wu", Law, Now));

    public PointsStory Accepted(string at = "2013-02-05T10:00:00", ImmutableArray<Claim>? proven = null) =>
        At(at).Then(WindowRules.Accept(State, proven ?? In<PointsCase.AtWindow>().Declared.Claims, "clerk-wu", Law, Now));

    /// <summary>From the form to the acceptance of 2013-02-05.</summary>
    public PointsStory UnderExamination(ImmutableArray<Claim>? claims = null, HouseholdKind household = HouseholdKind.NonAgricultural) =>
        Publicised(claims, household).HandedIn().Accepted();

    public PointsStory Approved(string at = "2013-02-27T15:00:00") => At(at).Then(ExaminationRules.Approve(State, "officer-he", Law, Now));

    public PointsStory Refused(string words, string at = "2013-02-27T15:00:00") =>
        At(at).Then(ExaminationRules.Refuse(State, [new ExaminationReason("not-verified", words)], "officer-he", Law, Now));

    public PointsStory Printed(string at = "2013-02-28T10:00:00") => At(at).Then(DocumentRules.Print(State, Documents(State.File, Law, Now)));

    public PointsStory Collected(string at = "2013-02-28T11:00:00") => At(at).Then(DocumentRules.Collect(State, Agency, Card, "clerk-wu", Now));

    /// <summary>The fee is paid and the person holds notice and cards.</summary>
    public PointsStory PassedOn() => Then(DocumentRules.PayFee(State)).Then(DocumentRules.PassOn(State));

    public PointsStory Done(LastMileStep step, string on) => At($"{on}T16:00:00").Then(LastMileRules.Done(State, step, Day(on), Now));

    /// <summary>From the form to the notice printed on 2013-02-28.</summary>
    public PointsStory WithNotice(HouseholdKind household = HouseholdKind.NonAgricultural) => UnderExamination(household: household).Approved().Printed();

    public PointsStory VerificationAsked(string at, int total = 30, string reason = "需向外地学校核实") =>
        At(at).Then(VerificationRules.Ask(State, total, reason, "officer-he", Law, Now));

    public PointsStory SupplementAsked(string at, string what = "毕业证书原件") => At(at).Then(ExaminationRules.AskSupplement(State, what, Law, Now));

    public PointsStory SupplementIn(string at) => At(at).Then(ExaminationRules.HandInSupplement(State, Agency, Card, Law, Now));

    public PointsStory Cancelling(string reason = "本人放弃") =>
        Then(CancellationRules.Ask(State, reason, "qihang-manager", Law, Now)).Then(CancellationRules.ReceiveForm(State, "clerk-wu"));

    public PointsStory ChangeAsked(params FieldChange[] changes) =>
        Then(ChangeRules.Ask(State, [.. changes], Core.Elements.ContentHash.Of("证明"), "qihang-manager", Law, Now)).Then(ChangeRules.ReceiveForm(State, "clerk-wu"));
}
