using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Elements;

/// <summary>Uploads one file for one part of an element (上传要件, T-07): one file per multipart request.</summary>
/// <remarks>PDF, JPEG or PNG by their first bytes, at most the size of the policy. The text part <c>seals</c> attests the seals on the document, as JSON.</remarks>
/// <param name="cases">The cases.</param>
/// <param name="files">Where files lie.</param>
/// <param name="scans">Has files scanned.</param>
/// <param name="law">The rules in force.</param>
public sealed class UploadElementEndpoint(TalentCaseDesk cases, IElementFiles files, ElementScans scans, LawBook law)
{
    /// <summary>Uploads.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="element">The element.</param>
    /// <param name="part">The part of the element.</param>
    /// <param name="durable">Starts and wakes procedures.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with a receipt, or a problem.</returns>
    [Function("UploadElement"), Allow(Role.Applicant)]
    [Operation("Upload a file for a part of an element", Tag = "elements", Revision = Revision.Optional)]
    [Accepts(AcceptsFile = true, Fields = ["seals"]), Answers(200, typeof(CaseReceipt))]
    [Refuses("file-missing", "file-too-large", "file-type", "seals-not-readable", "element-unknown", "under-review", "case-ended")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "cases/{caseId}/elements/{element}/{part}")] HttpRequest request,
        string caseId,
        string element,
        string part,
        [DurableClient] DurableTaskClient durable,
        CancellationToken cancellation)
    {
        var file = await UploadedFile.Read(request, law.Talent.Policies.UploadLimitBytes, cancellation);
        var write = request.Write(file.Digested);
        var upload = new UploadedElement(
            new ElementCode(element), new PartCode(part), ContentHash.Of(file.Content), file.Seals, ScanVerdict.Pending, file.Name, file.Content.Length, file.MediaType);
        if (await cases.Find(caseId, cancellation) is not { } loaded || !CaseSight.MaySee(write.Caller, loaded.State))
        {
            return Problems.CaseNotFound();
        }

        // The content is stored before the fact that speaks of it; content nobody speaks of is harmless.
        await files.Quarantine(upload.Content.Value, file.Content, cancellation);
        var scanned = upload with { Scan = await scans.ScanNow(file.Name, upload.Content.Value, cancellation) };
        return await cases.Change(
            write, loaded.State.File.Id, write.Caller.As(Role.Applicant), (state, _) => DraftRules.Upload(state, scanned, law.Talent), durable, cancellation);
    }
}
