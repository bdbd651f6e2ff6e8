using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Registration;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>Settling in Shenzhen by points, in the order of the guide, each stage from the first on.</summary>
public static class Settling
{
    /// <summary>The card of the manager of Qihang.</summary>
    public const string Qihang = "SB-QIHANG-0001";

    /// <summary>The card of the manager of Yuanfan.</summary>
    public const string Yuanfan = "SB-YUANFAN-0001";

    private const string Window = "window-shenzhen";

    extension(Play play)
    {
        /// <summary>The rules of Shenzhen in force.</summary>
        public PointsLaw Law => play.Service.Services.GetRequiredService<LawBook>().Points;

        /// <summary>Somebody looks at a case and acts on it; what follows happens. A refused write leaves everything as it was (Invariant 7).</summary>
        /// <param name="account">Who.</param>
        /// <param name="caseId">The case.</param>
        /// <param name="act">What they do.</param>
        /// <returns>The answer.</returns>
        public async Task<ApiAnswer> Acts(string account, string caseId, Func<ApiAccount, Task<ApiAnswer>> act)
        {
            await play.As(account).LookAt(caseId);
            await play.Settle();
            var before = play.Store.Dump();
            var answer = await act(play.As(account));
            await play.Settle();
            if (!answer.IsSuccess)
            {
                Assert.Equal(before, play.Store.Dump());
            }

            return answer;
        }

        /// <summary>How somebody sees a case.</summary>
        /// <param name="caseId">The case.</param>
        /// <param name="account">Who.</param>
        /// <returns>The view.</returns>
        public Task<PointsCaseView> Sees(string caseId, string account = Window) => play.As(account).ViewPoints(caseId);

        /// <summary>Enters an agency in the register.</summary>
        /// <param name="code">Its code.</param>
        /// <param name="card">Its manager's card.</param>
        /// <param name="recognitions">When it is recognised; from 2012 on by default.</param>
        /// <returns>When it is there.</returns>
        public Task KnowsAgency(string code, string card, params ImmutableArray<Recognition> recognitions) => play.As("ops").RegisterAgency(code, new RegisterAgency(
            $"{code}人力资源有限公司",
            recognitions.IsEmpty ? [new Recognition(new DateOnly(2012, 1, 1))] : recognitions,
            [new RegisterManager(card, new DateOnly(2012, 1, 1))])).Expect(200);

        /// <summary>A person registers, opens a declaration and fills it in.</summary>
        /// <param name="account">The person.</param>
        /// <param name="claims">What is claimed.</param>
        /// <param name="household">The present household.</param>
        /// <returns>The case.</returns>
        public async Task<string> Filled(string account, ImmutableArray<Claim> claims, HouseholdKind household = HouseholdKind.NonAgricultural)
        {
            var person = play.As(account);
            await person.Register().Expect(200);
            var caseId = (await person.Declare().Receipt()).CaseId;
            await play.Acts(account, caseId, it => it.SaveForm(caseId, PointsForms.Of(person.Person!, claims, household))).Expect(200);
            return caseId;
        }

        /// <summary>…and entrusts Qihang, which is recognised.</summary>
        /// <param name="account">The person.</param>
        /// <param name="claims">What is claimed.</param>
        /// <param name="household">The present household.</param>
        /// <returns>The case.</returns>
        public async Task<string> Entrusted(string account, ImmutableArray<Claim> claims, HouseholdKind household = HouseholdKind.NonAgricultural)
        {
            await play.KnowsAgency("qihang", Qihang);
            var caseId = await play.Filled(account, claims, household);
            await play.Acts(account, caseId, it => it.Entrust(caseId, "qihang")).Expect(200);
            return caseId;
        }

        /// <summary>…and has the originals checked at the window.</summary>
        /// <param name="account">The person.</param>
        /// <param name="claims">What is claimed.</param>
        /// <param name="household">The present household.</param>
        /// <returns>The case.</returns>
        public async Task<string> Checked(string account, ImmutableArray<Claim> claims, HouseholdKind household = HouseholdKind.NonAgricultural)
        {
            var caseId = await play.Entrusted(account, claims, household);
            await play.Acts(Window, caseId, it => it.SeeOriginals(caseId, "identity-card", "household-book", "diploma")).Expect(200);
            return caseId;
        }

        /// <summary>…and the agency submits.</summary>
        /// <param name="account">The person.</param>
        /// <param name="claims">What is claimed.</param>
        /// <param name="household">The present household.</param>
        /// <returns>The case.</returns>
        public async Task<string> Declared(string account, ImmutableArray<Claim> claims, HouseholdKind household = HouseholdKind.NonAgricultural)
        {
            var caseId = await play.Checked(account, claims, household);
            await play.Acts("manager-qihang", caseId, it => it.SubmitDeclaration(caseId)).Expect(200);
            return caseId;
        }

        /// <summary>The batch of a case is made public on a day.</summary>
        /// <param name="caseId">The case.</param>
        /// <param name="day">The China date, like <c>2013-01-21</c>.</param>
        /// <param name="indicator">Whether an indicator follows.</param>
        /// <returns>When the list is public, at noon.</returns>
        public async Task Publish(string caseId, string day, IndicatorStage indicator = IndicatorStage.Off)
        {
            var batch = PointsCase.DeclaredOf(play.Store.Declaration(caseId).Case)!.Batch;
            await play.As("ops").Plan(batch.Value, DateOnly.Parse(day, CultureInfo.InvariantCulture), indicator).Expect(200);
            await play.Until($"{day}T12:00");
            Assert.Equal("on-publicity", play.Store.Declaration(caseId).State);
        }

        /// <summary>…and the publicity passes without an objection.</summary>
        /// <param name="caseId">The case.</param>
        /// <param name="day">The day of publication, like <c>2013-01-21</c>.</param>
        /// <param name="indicator">Whether an indicator follows.</param>
        /// <returns>When it is over, just after midnight.</returns>
        public async Task PassPublicity(string caseId, string day, IndicatorStage indicator = IndicatorStage.Off)
        {
            await play.Publish(caseId, day, indicator);
            await play.EndPublicity(caseId);
        }

        /// <summary>The publicity of a case ends.</summary>
        /// <param name="caseId">The case.</param>
        /// <returns>When it is over, just after midnight.</returns>
        public async Task EndPublicity(string caseId)
        {
            // People are closed a minute later: what was received in the last moment is stored a moment later.
            await play.Service.AdvanceTo((await play.Sees(caseId)).Deadline!.Until.AddMinutes(1));
            Assert.Equal("awaiting-material", play.Store.Declaration(caseId).State);
        }

        /// <summary>The agency's manager hands the material in.</summary>
        /// <param name="caseId">The case.</param>
        /// <param name="replaced">What is new since the last time.</param>
        /// <returns>When it lies at the window.</returns>
        public Task HandsIn(string caseId, params ImmutableArray<string> replaced) => play.Acts(Window, caseId, it => it.TakeIn(caseId, Qihang, replaced)).Expect(200);

        /// <summary>Submitted, publicised from 21 January 2013 on, and handed in on 5 February.</summary>
        /// <param name="account">The person.</param>
        /// <param name="claims">What is claimed.</param>
        /// <param name="household">The present household.</param>
        /// <returns>The case; the clock shows 10:00.</returns>
        public async Task<string> HandedIn(string account, ImmutableArray<Claim> claims, HouseholdKind household = HouseholdKind.NonAgricultural)
        {
            var caseId = await play.Declared(account, claims, household);
            await play.PassPublicity(caseId, "2013-01-21");
            await play.Until("2013-02-05T10:00");
            await play.HandsIn(caseId);
            return caseId;
        }

        /// <summary>…and accepted at once.</summary>
        /// <param name="account">The person.</param>
        /// <param name="claims">What is claimed, and proven.</param>
        /// <param name="household">The present household.</param>
        /// <returns>The case.</returns>
        public async Task<string> Accepted(string account, ImmutableArray<Claim> claims, HouseholdKind household = HouseholdKind.NonAgricultural)
        {
            var caseId = await play.HandedIn(account, claims, household);
            await play.Acts(Window, caseId, it => it.Accept(caseId, claims)).Expect(200);
            return caseId;
        }

        /// <summary>…and approved on 27 February.</summary>
        /// <param name="account">The person.</param>
        /// <param name="claims">What is claimed, and proven.</param>
        /// <returns>The case, to be printed.</returns>
        public async Task<string> Approved(string account, ImmutableArray<Claim> claims)
        {
            var caseId = await play.Accepted(account, claims);
            await play.Until("2013-02-27T10:00");
            await play.Acts("officer-shenzhen", caseId, it => it.Approve(caseId)).Expect(200);
            return caseId;
        }

        /// <summary>…and printed.</summary>
        /// <param name="account">The person.</param>
        /// <param name="claims">What is claimed, and proven.</param>
        /// <returns>The case.</returns>
        public async Task<string> Printed(string account, ImmutableArray<Claim> claims)
        {
            var caseId = await play.Approved(account, claims);
            await play.Acts("officer-shenzhen", caseId, it => it.Print(caseId)).Expect(200);
            return caseId;
        }

        /// <summary>…and collected, paid for and passed on to the person.</summary>
        /// <param name="account">The person.</param>
        /// <param name="claims">What is claimed, and proven.</param>
        /// <returns>The case.</returns>
        public async Task<string> PassedOn(string account, ImmutableArray<Claim> claims)
        {
            var caseId = await play.Printed(account, claims);
            await play.Acts(Window, caseId, it => it.HandOverDocuments(caseId, Qihang)).Expect(200);
            await play.Acts("manager-qihang", caseId, it => it.FeePaid(caseId)).Expect(200);
            await play.Acts("manager-qihang", caseId, it => it.PassOn(caseId)).Expect(200);
            return caseId;
        }

        /// <summary>Asserts where a case stands and who has to act.</summary>
        /// <param name="caseId">The case.</param>
        /// <param name="state">The state.</param>
        /// <param name="waitingFor">Who has to act.</param>
        /// <returns>When it was so.</returns>
        public async Task Stands(string caseId, string state, string waitingFor)
        {
            var receipt = (await play.Sees(caseId, "supervisor-shenzhen")).Receipt;
            Assert.Equal((state, waitingFor), (receipt.State, receipt.WaitingFor));
        }
    }
}
