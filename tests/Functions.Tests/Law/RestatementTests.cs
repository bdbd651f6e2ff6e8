using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Amendments;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Tests.Cases;

namespace TalentSettlement.Functions.Tests.Law;

/// <summary>After an amendment every open deadline is stated anew, in whichever procedure it runs (G5, N6, SC-45).</summary>
public sealed class RestatementTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 12, 29, 9, 0, 0, TimeSpan.FromHours(8));
    private LocalService _service = null!;

    private ErrandDesk Errands => _service.Services.GetRequiredService<ErrandDesk>();

    private DurableTaskClient Durable => _service.Services.GetRequiredService<DurableTaskClient>();

    private Restatements Restatements => _service.Services.GetRequiredService<Restatements>();

    public async Task InitializeAsync() => _service = await LocalService.Start(new LocalServiceOptions(Start) { Replace = ErrandDesk.AddTo });

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Hundreds_of_cases_are_restated_page_by_page_once_each_and_one_that_cannot_be_costs_no_other_its_line()
    {
        var ids = new List<CaseId>();
        foreach (var place in Enumerable.Range(0, 450))
        {
            ids.Add(await Open(place == 7 ? ErrandKind.Unreadable : "chen", Start.AddSeconds(-place)));
        }

        await Amend(NewYear("2027", 3));
        await _service.AdvanceBy(TimeSpan.FromMinutes(1));

        Assert.Equal(new RestatementProgress(1, null, 449, 1), await Restatements.Find(1, default));
        foreach (var id in ids.Where((_, place) => place != 7))
        {
            var line = Assert.Single(await Lines(id));
            Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 4)), (line.Before.LastDay, line.After.LastDay));
        }

        Assert.Empty(await Lines(ids[7]));
    }

    [Fact]
    public async Task A_clock_that_began_under_the_amended_rules_is_left_alone()
    {
        var before = await Open("chen", Start);
        await Amend(NewYear("2027", 3));
        await _service.AdvanceBy(TimeSpan.FromSeconds(14));
        var meanwhile = await Open("chen", Start.AddSeconds(14));
        var after = await Open("chen", Start.AddSeconds(15));

        await _service.AdvanceBy(TimeSpan.FromMinutes(1));

        Assert.Single(await Lines(before));
        Assert.Single(await Lines(meanwhile));
        Assert.Empty(await Lines(after));
    }

    [Fact]
    public async Task Amendments_in_a_row_are_restated_in_their_order()
    {
        var id = await Open("chen", Start);
        await Amend(NewYear("2027", 3));
        await Amend(NewYear("2027 corrected", 4));

        await _service.AdvanceBy(TimeSpan.FromMinutes(5));

        Assert.Equal(
            [(new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 4)), (new DateOnly(2027, 1, 4), new DateOnly(2027, 1, 5))],
            (await Lines(id)).Select(line => (line.Before.LastDay, line.After.LastDay)));
    }

    [Fact]
    public async Task An_amendment_whose_restatement_was_cut_off_is_restated_by_the_timer()
    {
        var id = await Open("chen", Start);
        var law = _service.Services.GetRequiredService<LawBook>();
        var rule = new AmendedRule.HolidayArrangement(NewYear("2027", 3));
        await _service.Services.GetRequiredService<AmendmentRegister>().Record(new Amendment(1, Start, "ops", "test", rule), default);
        await _service.AdvanceBy(TimeSpan.FromMinutes(2));
        Assert.Empty(await Lines(id));

        await _service.AdvanceTo(Start.AddMinutes(62));

        Assert.Single(law.Amendments);
        Assert.Single(await Lines(id));
    }

    [Fact]
    public async Task A_restatement_that_runs_twice_writes_once()
    {
        var id = await Open("chen", Start);
        await Amend(NewYear("2027", 3));
        await _service.AdvanceBy(TimeSpan.FromMinutes(1));
        var change = _service.Services.GetRequiredService<LawBook>().Change(1);

        var again = await Errands.Restate(id, change, Durable, default);

        Assert.False(again);
        Assert.Single(await Lines(id));
    }

    private static HolidayPaper NewYear(string id, int lastDayOff) => new(
        id, 2027, new DateOnly(2026, 12, 28), "test", [new Holiday("元旦", "New Year's Day", new DateOnly(2027, 1, 1), new DateOnly(2027, 1, lastDayOff))], []);

    private Task<AmendmentOutcome> Amend(HolidayPaper paper)
    {
        var write = new WriteRequest(
            new Caller("ops", [Role.Ops]), Idempotency.Of("ops", paper.Id, "POST", "/api/calendar/papers", []), null, "AddHolidayPaper", "trace");
        return _service.Services.GetRequiredService<AmendmentDesk>().Amend(new AmendedRule.HolidayArrangement(paper), paper.Source, write, Durable, default);
    }

    private async Task<CaseId> Open(string owner, DateTimeOffset promised)
    {
        var person = _service.People.Of("applicant-chen");
        var id = new CaseId(Guid.NewGuid());
        var file = new ErrandFile(
            id, CaseNumber.Tianjin(2026, 1), owner, "person", new Applicant(person.Name, person.IdentityNumber!, person.Mobile!, Start), []);
        var write = new WriteRequest(new Caller(owner, [Role.Applicant]), null, null, "test", "trace");
        await Errands.Open(write, write.Caller.As(Role.Applicant), [new ErrandFact.Asked(file), new ErrandFact.Promised(promised + ErrandKind.Promise)], Durable, default);
        return id;
    }

    private async Task<Restatement[]> Lines(CaseId id) =>
        [.. (await Errands.Journal(id, default)).Select(entry => entry.Fact).OfType<ErrandFact.Restated>().Select(restated => restated.Restatement)];
}
