using System.Collections.Immutable;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Points;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.PointsCases;
using TalentSettlement.Functions.Publicity;
using TalentSettlement.Functions.Points;

namespace TalentSettlement.Functions.Platform.Local.Walkthrough;

/// <summary>Settling by points, in the order of the guide, each step as it should go.</summary>
internal static class Declaring
{
    /// <summary>The social-security card of Qihang's manager.</summary>
    public const string ManagersCard = "SB-2013-000104";

    private const string Agency = "qihang";

    extension(Scene scene)
    {
        public ApiAccount Manager => scene.As("manager-qihang");

        public ApiAccount Clerk => scene.As("window-shenzhen");

        public ApiAccount Officer => scene.As("officer-shenzhen");

        /// <summary>The city recognises the agency.</summary>
        public Task RecognisesAgency() => scene.Does(scene.As("ops"), "enters the agency Qihang in the register", scene.As("ops").RegisterAgency(Agency, new RegisterAgency(
            "启航人力资源有限公司", [new Recognition(new DateOnly(2012, 1, 1))], [new RegisterManager(ManagersCard, new DateOnly(2012, 1, 1))])).Expect(200));

        /// <summary>From registration to the saved form.</summary>
        public async Task<string> Declares(ApiAccount who, SavePointsForm form)
        {
            await scene.Does(who, "registers by real name", who.Register().Expect(200));
            var opened = (await scene.Does(who, "opens a declaration", who.Declare().Expect(201))).Receipt;
            await scene.Does(who, $"fills in declaration {opened.Number}", who.SaveForm(opened.CaseId, form).Expect(200));
            return opened.CaseId;
        }

        /// <summary>The points of the day are so many.</summary>
        public async Task Evaluates(ApiAccount who, string caseId, decimal points) =>
            scene.Expect($"points by the information of today, as {who.Person!.Name.Value} sees them", points, (await who.Evaluate(caseId).As<EvaluationView>()).Total);

        /// <summary>The agreement is signed, the originals are seen, the agency submits.</summary>
        public async Task EntrustsAndSubmits(ApiAccount who, string caseId, string? route = null)
        {
            await scene.Acts(who, caseId, "reads the entrustment agreement and entrusts Qihang", id => who.Entrust(id, Agency).Expect(200));
            await scene.Acts(scene.Clerk, caseId, "sees the originals", id => scene.Clerk.SeeOriginals(id, "identity-card", "household-book", "diploma").Expect(200));
            await scene.Acts(
                scene.Manager, caseId, $"checks and submits{(route is null ? "" : $" by the route {route}")}", id => scene.Manager.SubmitDeclaration(id, route).Expect(200));
        }

        /// <summary>The batch of a case is made public on a day; the list is as long as expected and names nobody in full.</summary>
        public async Task<PublicListView> IsMadePublic(ApiAccount who, string caseId, DateOnly day, int lines)
        {
            var batch = (await who.ViewPoints(caseId)).Batch!;
            await scene.Does(scene.As("ops"), $"has batch {batch} made public on {day:yyyy-MM-dd}", scene.As("ops").Plan(batch, day).Expect(200));
            await scene.At(day.At(new(9, 30)));
            var list = await scene.Public.PublicList(batch).As<PublicListView>();
            scene.Expect($"lines of the public list of batch {batch}", lines, list.Lines.Length);
            scene.ExpectAll("of this person it says", [$"{who.Person!.Name.Value[..1]}**"], list.Lines.Select(line => line.Name).Where(name => name[0] == who.Person.Name.Value[0]));
            scene.Counted(LegalClock.Start(TermPurpose.Publicity, Term.CalendarDays(7).Rolling(), day), (await who.ViewPoints(caseId)).Deadline!.Until);
            return list;
        }

        /// <summary>Nobody objects; the sixty days begin.</summary>
        public async Task PassesPublicity(ApiAccount who, string caseId)
        {
            var last = (await who.ViewPoints(caseId)).Deadline!.LastDay;
            await scene.At(last.AddDays(1).At(new(9, 30)));
            await scene.Stands(caseId, PointsWords.AwaitingMaterial, PointsWords.Agency);
            scene.Counted(
                LegalClock.Start(TermPurpose.WrittenMaterial, Term.CalendarDays(60).Rolling().ClosingAt(new(17, 30)), last), (await who.ViewPoints(caseId)).Deadline!.Until);
        }

        /// <summary>The manager hands in with the own card.</summary>
        public Task<ApiAnswer> HandsIn(string caseId, params ImmutableArray<string> replaced) => scene.Acts(
            scene.Clerk, caseId, "takes the material in from the manager with his card", id => scene.Clerk.TakeIn(id, ManagersCard, replaced).Expect(200));

        /// <summary>The window recounts and accepts; the fifteen working days begin.</summary>
        public async Task IsAccepted(ApiAccount who, string caseId, ImmutableArray<Claim> proven, decimal recount)
        {
            await scene.Acts(scene.Clerk, caseId, "recounts and accepts", id => scene.Clerk.Accept(id, proven).Expect(200));
            var view = await who.ViewPoints(caseId);
            scene.Expect("recount", recount, view.Recount);
            scene.Expect("acceptance date", scene.Now.ChinaDate, view.AcceptedOn);
            scene.Counted(LegalClock.Start(TermPurpose.Examination, Term.WorkingDays(15), scene.Now), view.Deadline!.Until);
        }

        /// <summary>From the submission to the acceptance, without an obstacle, and the texts that say so.</summary>
        public async Task<string> GetsAccepted(ApiAccount who, SavePointsForm form, (DateOnly Published, DateOnly HandedIn) days, decimal points, string? route = null)
        {
            var caseId = await scene.Declares(who, form);
            await scene.EntrustsAndSubmits(who, caseId, route);
            await scene.IsMadePublic(who, caseId, days.Published, lines: 1);
            await scene.PassesPublicity(who, caseId);
            await scene.At(days.HandedIn.At(new(10, 0)));
            await scene.HandsIn(caseId);
            await scene.IsAccepted(who, caseId, form.Claims, points);
            return caseId;
        }

        /// <summary>Printed, collected, paid for and passed on.</summary>
        public async Task GetsTheCard(string caseId)
        {
            await scene.Acts(scene.Officer, caseId, "prints notice and card", id => scene.Officer.Print(id).Expect(200));
            await scene.Acts(scene.Clerk, caseId, "hands them to the manager with his card", id => scene.Clerk.HandOverDocuments(id, ManagersCard).Expect(200));
            await scene.Acts(scene.Manager, caseId, "records that the fee is paid", id => scene.Manager.FeePaid(id).Expect(200));
            await scene.Acts(scene.Manager, caseId, "passes notice and card on", id => scene.Manager.PassOn(id).Expect(200));
        }

        /// <summary>Expects what anybody learns of the documents of a case by their codes.</summary>
        public async Task AreVerified(ImmutableArray<DocumentView> documents, string state)
        {
            foreach (var document in documents)
            {
                var verified = await scene.Public.VerifyDocument(document.Code).As<Notices.DocumentVerification>();
                scene.Expect($"{document.Document} {document.Number} is", state, verified.State);
            }
        }
    }
}
