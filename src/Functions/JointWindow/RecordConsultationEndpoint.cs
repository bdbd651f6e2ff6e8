using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Districts;
using TalentSettlement.Core.JointWindow;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.JointWindow;

/// <summary>Records a consultation at the joint window (T-16, T-20).</summary>
/// <param name="registry">Where consultations are kept.</param>
/// <param name="cases">The cases.</param>
/// <param name="clock">The clock.</param>
public sealed class RecordConsultationEndpoint(IRegistry registry, TalentCaseDesk cases, TimeProvider clock)
{
    /// <summary>Records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>201 with the record; the same again for a repeated request.</returns>
    [Function("RecordConsultation"), Allow(Role.Window)]
    [Operation("Record a consultation", Tag = "joint-window")]
    [Accepts(typeof(RecordConsultation)), Answers(201, typeof(Consultation)), Refuses("district-required", "text-missing", "text-too-long", "case-not-found")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "consultations")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<RecordConsultation>(cancellation);
        var district = write.Caller.OwnDistrict();
        if (Lengths.Fault(("question", body.Question, 1, 500), ("advice", body.Advice, 1, 500)) is { } fault)
        {
            return Problems.From(fault);
        }

        if (await cases.Named(body.CaseId, write.Caller, cancellation) is not { IsKnown: true, Case: var about })
        {
            return Problems.CaseNotFound();
        }

        var consultation = new Consultation(
            write.Idempotency!.DerivedId.ToString("N"), new DistrictCode(district), clock.GetUtcNow(), write.Caller.Subject, body.Question, body.Advice, about);
        await registry.Bind(write.Idempotency!, cancellation);
        var (kept, existed) = await registry.CreateOnce($"consultation:{district}", consultation.Id, consultation, cancellation);
        return Answers.Created(kept, existed);
    }
}
