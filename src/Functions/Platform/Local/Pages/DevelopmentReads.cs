using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>What only a developer may see.</summary>
internal static class DevelopmentReads
{
    private const int Most = 200;

    public static Task<IResult> Tokens(HttpContext http)
    {
        var issuer = http.RequestServices.GetRequiredService<DevelopmentIssuer>();
        var people = http.RequestServices.GetRequiredService<SamplePeople>().All;
        return Task.FromResult(Answers.Json(people.Select(person => new
        {
            person.Account,
            person.Name,
            person.About,
            person.Roles,
            person.Department,
            person.District,
            Token = issuer.Token(person),
        })));
    }

    public static Task<IResult> Sms(HttpContext http) => Task.FromResult(Answers.Json(
        http.RequestServices.GetRequiredService<DevelopmentSms>().Sent.Select(sms => new
        {
            SentAt = sms.SentAt.InChina,
            To = sms.Text.To.Masked,
            sms.Text.Template,
            sms.Text.Text,
            sms.Text.Token,
            sms.ProviderId,
            sms.HandOvers,
        })));

    public static async Task<IResult> Cases(HttpContext http)
    {
        var store = http.RequestServices.GetRequiredService<ICaseStore>();
        var keys = http.RequestServices.GetRequiredService<PersonKeys>();
        var cases = new JsonArray();
        foreach (var applicant in http.RequestServices.GetRequiredService<SamplePeople>().All.Where(person => person.IdentityNumber is not null))
        {
            var page = await store.List(TalentQueues.Person(keys.Of(applicant.IdentityNumber!)), null, Most, http.RequestAborted);
            foreach (var line in page.Items)
            {
                cases.Add(Shown(applicant, line, await store.Journal(line.Case, 0, Most, http.RequestAborted)));
            }
        }

        return Answers.Json(cases);
    }

    private static JsonObject Shown(SamplePerson applicant, QueuedCase line, ImmutableArray<StoredFact> journal) => new()
    {
        ["caseId"] = line.Case.ToString(),
        ["number"] = line.Number,
        ["applicant"] = applicant.Account,
        ["state"] = line.State,
        ["district"] = line.District,
        ["revision"] = line.Revision,
        ["timeline"] = new JsonArray([.. journal.Select(Entry)]),
    };

    private static JsonObject Entry(StoredFact stored)
    {
        var entry = JsonNode.Parse(stored.Body)!;
        return new JsonObject
        {
            ["at"] = stored.At.InChina,
            ["by"] = (string?)entry["by"]?["capacity"],
            ["fact"] = (string?)entry["fact"]?["fact"],
        };
    }
}
