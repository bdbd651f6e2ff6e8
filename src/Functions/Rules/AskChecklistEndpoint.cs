using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Applications;
using TalentSettlement.Functions.Elements;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Rules;

/// <summary>What an application of a kind would have to upload, asked before there is a case (SC-02).</summary>
/// <param name="law">The rules in force.</param>
public sealed class AskChecklistEndpoint(LawBook law)
{
    /// <summary>Answers.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>200 with the list; 422 when no kind of talent is claimed.</returns>
    [Function("AskChecklist"), Allow()]
    [Operation("What would have to be uploaded?", Tag = "rules"), Accepts(typeof(TalentApplication)), Answers(200, typeof(ChecklistView)), Refuses("no-category")]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "rules/checklist")] HttpRequest request,
        CancellationToken cancellation)
    {
        var (form, _) = await request.ReadWrite<TalentApplication>(cancellation);
        return ChecklistViews.Of(form, [], law.Talent);
    }
}
