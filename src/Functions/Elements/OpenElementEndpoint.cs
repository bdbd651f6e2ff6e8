using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Competence;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Elements;

/// <summary>Opens an uploaded file: for its applicant, and for the departments that review it (C10).</summary>
/// <param name="cases">The cases.</param>
/// <param name="files">Where files lie.</param>
public sealed class OpenElementEndpoint(TalentCaseDesk cases, IElementFiles files)
{
    /// <summary>Opens.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="part">The part of the element.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the content; 403; 404; 409 while it is in quarantine.</returns>
    [Function("OpenElement"), Allow(Role.Applicant, Role.Reviewer, Role.Arbiter)]
    [Operation("Open an uploaded file", Tag = "elements"), Answers(200, MediaType = "application/octet-stream"), Refuses("not-competent", "file-not-released")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "cases/{caseId}/elements/{part}/content")] HttpRequest request,
        string caseId,
        string part,
        CancellationToken cancellation)
        => await cases.Show(request, caseId, async loaded =>
        {
            var own = request.Caller().Is(Role.Applicant) && loaded.State.File.Owner == request.Caller().Subject;
            var upload = loaded.State.File.Uploads.FirstOrDefault(upload => upload.Part.Value == part);

            // To whom a part is none of their business, whether it was uploaded is none either.
            if (!own && (upload is null || !IsCompetent(request.Caller(), loaded.State, upload)))
            {
                return Problems.Of(StatusCodes.Status403Forbidden, "not-competent");
            }

            if (upload is null)
            {
                return Problems.Of(StatusCodes.Status404NotFound, "not-uploaded", part);
            }

            return await files.Open(upload.Content.Value, cancellation) is { } content
                ? Results.Stream(content, upload.MediaType)
                : Problems.Of(StatusCodes.Status409Conflict, "file-not-released", part);
        }, cancellation);

    private static bool IsCompetent(Caller caller, TalentCase state, UploadedElement upload) =>
        CaseViews.BoardOf(state)?.Find(new ReviewItemCode(upload.Element.Value)) is { } item
        && (caller.Is(Role.Arbiter)
            ? item.Outcome is ItemOutcome.InConflict
            : caller.Department is { } department && item.Competent.Contains(new DepartmentCode(department)));
}
