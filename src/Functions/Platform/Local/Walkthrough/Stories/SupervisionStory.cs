using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.People;
using TalentSettlement.Functions.Permits;
using TalentSettlement.Functions.Supervision;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>After the event: a sample that cannot be chosen, and a decision that needs two.</summary>
internal static class SupervisionStory
{
    private static readonly ImmutableArray<string> Resources = ["reviewer-hrss-nankai", "reviewer-hrss-nankai-2", "reviewer-hrss-heping"];

    public static async Task Tell(Scene scene)
    {
        await scene.At(new DateOnly(2020, 8, 3).At(new(9, 0)));
        await IsDrawnTwice(scene, scene.As("supervisor-hrss"));
        await IsRevoked(scene, scene.As("applicant-liu"));
    }

    private static async Task IsDrawnTwice(Scene scene, ApiAccount supervisor)
    {
        var order = new DrawSpotCheck("2020-07", 2, ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty.Add("hrss", Resources));
        var once = supervisor.With(key: "spot-check-2020-07");
        var check = (await scene.Does(supervisor, "draws two of July's passed cases for human resources", once.Draw(order).Expect(201))).As<SpotCheck>();
        scene.Expect("passed in July", 4, check.Population.Length);
        scene.Expect("drawn", 2, check.Sample.Length);
        var deciders = check.Population.ToDictionary(candidate => candidate.Case, candidate => candidate.DecidedBy);
        scene.Expect("checkers who check what they decided", 0, check.Sample.Count(draw => draw.Checker is { } checker && deciders[draw.Case].Contains(checker)));
        scene.Say($"  seed {check.Seed}, published with the draw");
        var again = (await scene.Does(supervisor, "draws again from the published seed", supervisor.DrawAgain(check.Id).Expect(200))).As<SpotCheckVerification>();
        scene.Expect("both draws are the same", true, again.Same && again.Sample.SequenceEqual(check.Sample));
        scene.Expect("the order repeated is the same draw", true, (await once.Draw(order).Expect(201)).IsReplay);
        await Checks(scene, check);
    }

    private static async Task Checks(Scene scene, SpotCheck check)
    {
        foreach (var draw in check.Sample)
        {
            var checker = scene.As(draw.Checker!);
            await scene.Does(checker, "records a check", checker.Record(check.Id, new RecordCheck(draw.Case.ToString(), true, "材料齐全,意见有据。")).Expect(200));
        }

        scene.Expect("results on record", 2, (await scene.As("supervisor-hrss").SpotCheck(check.Id).As<SpotCheck>()).Results.Length);
    }

    private static async Task IsRevoked(Scene scene, ApiAccount liu)
    {
        var caseId = (await liu.Cases().As<CaseList>()).Items.Single().CaseId;
        var permit = (await liu.View(caseId)).Permit!;
        var (proposes, decides) = (scene.As("supervisor-hrss"), scene.As("supervisor-psb"));
        await proposes.Look(caseId).Expect(200);
        await scene.Does(proposes, "proposes to revoke: the vocational certificate is forged", proposes.ProposeRevocation(caseId, "技能等级证书经发证机构核实系伪造。").Expect(200));
        await scene.Does(proposes, "cannot decide alone", proposes.DecideRevocation(caseId).Refused(403, "four-eyes"));
        await decides.Look(caseId).Expect(200);
        await scene.Does(decides, "revokes", decides.DecideRevocation(caseId).Expect(200));
        await scene.Stands(liu, caseId, CaseWords.Revoked, CaseWords.Nobody);
        await scene.Told(liu, caseId, NotificationKind.PermitRevoked);
        scene.Expect("the permit verifies as", "revoked", (await scene.Public.VerifyPermit(permit.VerificationCode).As<PermitVerification>()).State);
        var eligibility = await liu.Eligibility().As<ApplicationEligibility>();
        scene.Counted(LegalClock.Start(TermPurpose.ApplicationBar, Term.Months(6), new DateOnly(2020, 8, 3)), eligibility.From!.Value);
    }
}
