using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Permits;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Permits;

/// <summary>Chooses how to receive the permission to move in; it is issued with the first choice (领取方式, T-14).</summary>
/// <param name="cases">The cases.</param>
/// <param name="registry">Gives permit numbers.</param>
/// <param name="codes">Gives verification codes.</param>
/// <param name="law">The rules in force.</param>
/// <param name="clock">The clock.</param>
public sealed class ChooseDeliveryEndpoint(TalentCaseDesk cases, IRegistry registry, PermitCodes codes, LawBook law, TimeProvider clock)
{
    /// <summary>Chooses.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt; 409 once the permit has left.</returns>
    [Function("ChooseDelivery"), Allow(Role.Applicant)]
    [Operation("Choose how to receive the permit", Tag = "permits", Revision = Revision.Required)]
    [Accepts(typeof(ChooseDelivery)), Answers(200, typeof(CaseReceipt)), Refuses("already-dispatched", "under-review", "sent-back", "text-missing", "text-too-long")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/delivery")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<ChooseDelivery>(cancellation);
        var mail = body.Delivery as Delivery.MailCollectOnDelivery;
        if (mail is not null && Lengths.Fault(("delivery.address", mail.Address, 5, 200), ("delivery.recipient", mail.Recipient, 1, 50)) is { } fault)
        {
            return Problems.From(fault);
        }

        var id = Requests.CaseIdOf(caseId);
        var passed = await cases.Find(id, cancellation) is { State: TalentCase.Passed } loaded && CaseSight.MaySee(write.Caller, loaded.State);
        var permit = passed ? await Permit(id, cancellation) : null;
        return await cases.Change(
            write.Seen(), id, write.Caller.As(Role.Applicant), (state, _) => DeliveryRules.Choose(state, body.Delivery, permit), durable, cancellation);
    }

    // A number is taken only for a case that has passed; a case that takes one again gets the same.
    private async Task<MoveInPermit> Permit(CaseId id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var year = now.ChinaDate.Year;
        var running = await registry.TakeNumber("permit-tianjin", id.ToString(), cancellation);
        return new MoveInPermit(
            string.Create(CultureInfo.InvariantCulture, $"津准迁{year}-{running:D7}"), codes.Of(id), now, now.ChinaDate.AddDays(law.Talent.Policies.PermitValidityDays));
    }
}
