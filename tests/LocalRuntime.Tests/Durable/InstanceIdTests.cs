using DurableTask.Core.Exceptions;
using Microsoft.DurableTask.Client;
using static Microsoft.DurableTask.Client.OrchestrationRuntimeStatus;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

public sealed class InstanceIdTests
{
    [Fact]
    public async Task An_id_that_runs_is_refused_and_one_that_ended_is_replaced()
    {
        await using var rig = await Bells();
        await rig.Begin("Wait", "case-1");
        await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(() => rig.Begin("Wait", "case-1"));
        await rig.Client.RaiseEventAsync("case-1", "Bell", "first");
        Assert.Equal("first", await rig.Output<string>("case-1"));

        await rig.Begin("Wait", "case-1");

        Assert.Equal(Running, (await rig.Find("case-1")).RuntimeStatus);
        await rig.Client.RaiseEventAsync("case-1", "Bell", "second");
        Assert.Equal("second", await rig.Output<string>("case-1"));
    }

    [Fact]
    public async Task With_every_status_an_id_starts_once_for_ever()
    {
        await using var rig = await Bells();
        var all = StartOrchestrationOptionsExtensions.ValidDedupeStatuses.ToArray();
        await rig.Begin("Wait", "case-1", null, all);
        await rig.Client.RaiseEventAsync("case-1", "Bell", "only");
        await rig.End("case-1");
        await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(() => rig.Begin("Wait", "case-1", null, all));
        await rig.Restart();

        await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(() => rig.Begin("Wait", "case-1", null, all));
    }

    [Fact]
    public async Task Without_running_among_the_statuses_a_running_instance_is_ended_and_replaced()
    {
        await using var rig = await Bells();
        await rig.Begin("Wait", "case-1");

        await rig.Begin("Wait", "case-1", null, Completed);

        await rig.Client.RaiseEventAsync("case-1", "Bell", "to the new one");
        Assert.Equal("to the new one", await rig.Output<string>("case-1"));
    }

    [Fact]
    public async Task Of_many_starts_of_one_id_exactly_one_succeeds()
    {
        await using var rig = await Bells();

        var refusals = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Record.ExceptionAsync(() => rig.Begin("Wait", "case-1"))));

        Assert.Single(refusals, refusal => refusal is null);
        Assert.Equal(49, refusals.OfType<OrchestrationAlreadyExistsException>().Count());
    }

    private static Task<Rig> Bells() => new Rig().Orchestrator("Wait", context => context.WaitForExternalEvent<string>("Bell")).Open();
}
