using Microsoft.AspNetCore.Http;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>Answers with lists of cases.</summary>
public static class CaseLists
{
    /// <summary>One page of a list, as the request asks for it.</summary>
    /// <param name="request">The request, with <c>?after=…&amp;take=…</c>.</param>
    /// <param name="store">Where cases live.</param>
    /// <param name="queue">The list.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>200 with the page.</returns>
    public static async Task<IResult> Answer(HttpRequest request, ICaseStore store, string queue, CancellationToken cancellation)
    {
        var (after, take) = request.Page();
        return Answers.Json(CaseViews.Of(await store.List(queue, after, take, cancellation)));
    }
}
