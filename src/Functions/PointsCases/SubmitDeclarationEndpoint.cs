using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.ArticleSix;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Registration;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Sanctions;

namespace TalentSettlement.Functions.PointsCases;

/// <summary>The agency checks, evaluates again and submits; only then is the information valid (S-09, S-11, S-16).</summary>
/// <param name="cases">The cases.</param>
/// <param name="agencies">The city's register of agencies.</param>
/// <param name="sanctions">Every bar on record.</param>
/// <param name="records">What social security has on record.</param>
/// <param name="law">The rules in force.</param>
public sealed class SubmitDeclarationEndpoint(
    PointsCaseDesk cases, AgencyRegister agencies, SanctionRegister sanctions, ISocialSecurityRecords records, LawBook law)
{
    /// <summary>Submits.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem that names every ground of the first rule that fails.</returns>
    [Function("SubmitDeclaration"), Allow(Role.Agency)]
    [Operation("Submit as the agency", Tag = "points-cases", Revision = Revision.Required)]
    [Accepts(typeof(SubmitDeclaration)), Answers(200, typeof(CaseReceipt))]
    [Refuses("sanctioned", "agency-not-recognised", "agency-not-entrusted", "id-changed-elsewhere", "social-security-number-unknown", "field-missing", "marriage-history-missing", "originals-not-checked", "originals-outdated", "below-threshold", "points-barred", "route-closed", "route-unknown")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "points-cases/{caseId}/submission")] HttpRequest request,
        string caseId,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var (body, write) = await request.ReadWrite<SubmitDeclaration>(cancellation);
        var id = Requests.CaseIdOf(caseId);
        if (await cases.Find(id, cancellation) is not { State: PointsCase.WithAgency { File: var file } state } || !PointsSight.MaySee(write.Caller, state))
        {
            return await Change(null);
        }

        var identity = await IdentityOf(file, cancellation);
        if (identity is SocialSecurityAnswer.Unavailable)
        {
            return Problems.Of(StatusCodes.Status503ServiceUnavailable, "social-security-unavailable");
        }

        return await Change(new SubmissionFacts(
            await agencies.Find(file.Agency, cancellation), await sanctions.Of(Barring.KeyOf(file.PersonKey), cancellation), AgainstRecord(file, identity)));

        Task<IResult> Change(SubmissionFacts? facts) => cases.Change(
            write.Seen(),
            id,
            write.Caller.As(Role.Agency),
            (current, now) => AgencySubmissionRules.Submit(
                current, facts ?? new SubmissionFacts(null, [], null), body.Route is { } route ? new RouteCode(route) : null, write.Caller.Subject, law.Points, now),
            durable,
            cancellation);
    }

    private async Task<SocialSecurityAnswer?> IdentityOf(PointsFile file, CancellationToken cancellation) =>
        file.Registration.SocialSecurityNumber is { } number ? await records.IdentityUnder(number, cancellation) : null;

    private static Refusal? AgainstRecord(PointsFile file, SocialSecurityAnswer? answer) => answer switch
    {
        SocialSecurityAnswer.Known(var record) => RegistrationRules.AgainstRecord(file.Applicant.IdentityNumber, record),
        SocialSecurityAnswer.Unknown => Refusal.Unacceptable("social-security-number-unknown", "registration.socialSecurityNumber"),
        _ => null,
    };
}
