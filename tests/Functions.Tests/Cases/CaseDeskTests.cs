using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.People;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Outbox;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Tests.Cases;

/// <summary>What every procedure shares: a second one, opened beside the one that ships, has all of it.</summary>
public sealed class CaseDeskTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2020, 7, 13, 9, 0, 0, TimeSpan.FromHours(8));

    private LocalService _service = null!;

    private ErrandDesk Errands => _service.Services.GetRequiredService<ErrandDesk>();

    private ICaseStore Store => _service.Services.GetRequiredService<ICaseStore>();

    private DurableTaskClient Durable => _service.Services.GetRequiredService<DurableTaskClient>();

    public async Task InitializeAsync() => _service = await LocalService.Start(new LocalServiceOptions(Start) { Replace = ErrandDesk.AddTo });

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task A_case_is_answered_for_at_the_address_of_its_own_procedure()
    {
        var key = Idempotency.Of("chen", "key", "POST", "/api/errands", []);

        var id = await Open("person-1", key);

        var answer = await Store.FindAnswer(id, key.Key, default);
        Assert.Equal($"/api/errands/{id}", answer!.Location);
        Assert.Contains("\"waitingFor\":\"office\"", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_of_one_procedure_is_unknown_at_the_desk_of_another()
    {
        var id = await Open("person-1");

        Assert.NotNull(await Errands.Find(id, default));
        Assert.Null(await _service.Services.GetRequiredService<TalentCaseDesk>().Find(id, default));
        Assert.Equal(id, (await _service.Services.GetRequiredService<CaseDesks>().Find(id, default))!.File.Id);
    }

    [Fact]
    public async Task A_person_has_one_active_case_in_each_procedure()
    {
        var locks = _service.Services.GetRequiredService<PersonLock>();
        var talents = _service.Services.GetRequiredService<TalentCaseDesk>();
        var first = new CaseId(Guid.NewGuid());
        await locks.Take(Errands, "person-1", first, default);
        await Open("person-1", id: first);

        Assert.Equal(first, Assert.IsType<LockOutcome.Held>(await locks.Take(Errands, "person-1", new CaseId(Guid.NewGuid()), default)).Active.File.Id);
        Assert.Equal(new LockOutcome.Taken(null), await locks.Take(talents, "person-1", new CaseId(Guid.NewGuid()), default));

        await Record(first, new ErrandFact.Ended());
        Assert.Equal(new LockOutcome.Taken(first), await locks.Take(Errands, "person-1", new CaseId(Guid.NewGuid()), default));
    }

    [Fact]
    public async Task What_follows_is_done_by_the_worker_of_the_case_s_own_procedure()
    {
        var id = await Open("person-1");

        Assert.Equal([new OutboxWork.StartProcedure("ErrandProcedure", $"errand-{id}", 1)], _service.Services.GetRequiredService<ErrandWorker>().Own);
        Assert.Empty(await Store.DueOutbox(Start.AddYears(1), 10, default));
    }

    [Fact]
    public async Task A_text_goes_to_the_applicant_of_the_case_whichever_procedure_it_is_of()
    {
        var id = await Open("person-1");

        await Record(id, new ErrandFact.Said(NotificationKind.SubmissionReceived));
        await _service.AdvanceBy(TimeSpan.FromMinutes(5));

        var sent = Assert.Single(_service.Sms.Sent);
        Assert.Equal((Applicant.Mobile, "submission-received"), (sent.Text.To, sent.Text.Template));
    }

    [Fact]
    public async Task A_text_that_is_no_longer_so_is_dropped_whichever_procedure_it_is_of()
    {
        var id = await Open("person-1");
        await _service.AdvanceTo(Start.AddHours(14));

        await Record(id, new ErrandFact.Said(NotificationKind.SubmissionReceived));
        await Record(id, new ErrandFact.Said(NotificationKind.CaseCancelled));
        await _service.AdvanceTo(Start.AddDays(1).AddHours(1));

        Assert.Equal(["case-cancelled"], _service.Sms.Sent.Select(sent => sent.Text.Template));
    }

    [Fact]
    public async Task A_due_clock_has_its_consequence_whichever_procedure_it_is_of()
    {
        var id = await Open("person-1");
        await Record(id, new ErrandFact.Promised(Start.AddDays(3)));

        await _service.AdvanceTo(Start.AddDays(3).AddHours(-1));
        Assert.False((await Errands.Find(id, default))!.State.HasEnded);
        await _service.AdvanceTo(Start.AddDays(3).AddHours(1));

        Assert.True((await Errands.Find(id, default))!.State.HasEnded);
        Assert.Equal(Actor.System, (await Errands.Journal(id, default))[^1].By);
    }

    private Applicant Applicant => _service.People.All.Where(person => person.IdentityNumber is not null)
        .Select(person => new Applicant(person.Name, person.IdentityNumber!, person.Mobile!, Start))
        .First();

    private async Task<CaseId> Open(string personKey, Idempotency? idempotency = null, CaseId? id = null)
    {
        var file = new ErrandFile(id ?? new CaseId(Guid.NewGuid()), new CaseNumber("SZ-2020-000001"), "chen", personKey, Applicant, []);
        var write = new WriteRequest(new Caller("chen", [Role.Applicant]), idempotency, null, "OpenErrand", "trace");
        await Errands.Open(write, write.Caller.As(Role.Applicant), [new ErrandFact.Asked(file)], Durable, default);
        return file.Id;
    }

    private Task<Errand> Record(CaseId id, ErrandFact fact) => Errands.Record(id, Actor.System, _ => fact, Durable, default);
}
