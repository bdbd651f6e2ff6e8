using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.OpenApi;

namespace TalentSettlement.Functions.Notifications;

/// <summary>What the texts say, every version, before anybody gets one (J3): a provider approves them word by word.</summary>
public static class ListTemplatesEndpoint
{
    /// <summary>Lists.</summary>
    /// <param name="request">The request.</param>
    /// <returns>200 with every template.</returns>
    [Function("ListTemplates"), Allow(Role.Ops)]
    [Operation("List the wordings of texts", Tag = "texts", Description = "Each with its gaps, and how long and how many messages it is at the most.")]
    [Answers(200, typeof(TemplateList))]
    public static IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "operations/text-templates")] HttpRequest request) =>
        Answers.Json(new TemplateList([.. SmsTemplates.Embedded.All.Select(TemplatePreview.Of)]));
}
