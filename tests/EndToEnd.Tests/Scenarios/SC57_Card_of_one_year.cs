using TalentSettlement.Core.Notices;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Notices;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>SC-57: the index card, one year from 29 February (S-47, H6).</summary>
[Trait("Scenario", "SC-57")]
public sealed class SC57_Card_of_one_year() : Scenario("2019-12-16T09:00", ByTheDay)
{
    [Fact]
    public async Task Issued_on_February_29_it_is_valid_through_February_28_and_expired_at_midnight_S47()
    {
        var (caseId, codes) = await Issued();
        await Play.Until("2021-02-28T23:59:59");
        foreach (var code in codes)
        {
            var verified = await Play.As(null).VerifyDocument(code).As<DocumentVerification>();
            Assert.Equal(("valid", new DateOnly(2020, 2, 29), new DateOnly(2021, 2, 28)), (verified.State, verified.IssuedOn, verified.ValidThrough));
        }

        await Play.Until("2021-03-01T00:00");
        foreach (var code in codes)
        {
            Assert.Equal("expired", (await Play.As(null).VerifyDocument(code).As<DocumentVerification>()).State);
        }

        await Play.Until("2021-03-01T12:00");
        await Play.Stands(caseId, "expired", "nobody");
        Assert.Equal(1, Play.Store.Declaration(caseId).Count<PointsEvent.CardExpired>());
        Assert.Single(Play.Store.Texts(caseId, "card-expired"));
        await Play.Acts("extra-1", caseId, it => it.StepDone(caseId, LastMileStep.MoveInPermit, new DateOnly(2021, 2, 28))).Refused(409, "card-expired");
    }

    [Fact]
    public async Task The_person_is_reminded_before_it_runs_out_once_for_every_rung_S47_G8()
    {
        var (caseId, _) = await Issued();

        await Play.Until("2021-02-28T12:00");

        Assert.Equal([60, 30, 7, 0], Play.Store.Declaration(caseId).Journal.Select(entry => entry.Fact).OfType<PointsEvent.CardReminded>().Select(fact => fact.DaysBefore));
        Assert.Equal(4, Play.Store.Texts(caseId, "card-reminder").Length);
    }

    [Fact]
    public async Task Whoever_has_the_code_learns_number_state_and_dates_without_signing_in_and_not_whose_it_is_S47_I39()
    {
        var (_, codes) = await Issued();

        var answer = await Play.As(null).VerifyDocument(codes[1]).Expect(200);

        Assert.Equal(["document", "issuedOn", "number", "state", "validThrough"], answer.Body.EnumerateObject().Select(member => member.Name).Order());
        Assert.DoesNotContain(Play.Service.People.Of("extra-1").Name.Value, answer.Body.GetRawText(), StringComparison.Ordinal);
        await Play.As(null).VerifyDocument($"{codes[0].Split('-')[0]}-9").Refused(404, "document-unknown");
        await Play.As(null).VerifyDocument("nonsense").Refused(404, "document-unknown");
    }

    private async Task<(string CaseId, string[] Codes)> Issued()
    {
        var caseId = await Play.Declared("extra-1", PointsForms.Of104);
        await Play.PassPublicity(caseId, "2020-01-03");
        await Play.Until("2020-01-13T10:00");
        await Play.HandsIn(caseId);
        await Play.Acts("window-shenzhen", caseId, it => it.Accept(caseId, PointsForms.Of104)).Expect(200);
        await Play.Acts("officer-shenzhen", caseId, it => it.Approve(caseId)).Expect(200);
        await Play.Until("2020-02-29T10:00");
        await Play.Acts("officer-shenzhen", caseId, it => it.Print(caseId)).Expect(200);
        return (caseId, [.. (await Play.Sees(caseId)).Documents.Select(document => document.Code)]);
    }
}
