using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.Progress;

namespace TalentSettlement.EndToEnd.Tests.Scenarios;

/// <summary>The personal progress query by name and identity number (本人查询, S-41, S-58, H11; I49).</summary>
[Trait("Demand", "S-41")]
public sealed class S41_Personal_progress() : Scenario("2013-01-14T09:00", ByTheDay)
{
    private static readonly string Nobody = "459999198001010016";

    [Fact]
    public async Task Name_and_number_together_tell_how_far_the_case_is_without_an_account_S41()
    {
        var caseId = await Play.Declared("applicant-lin", PointsForms.Of104);
        var lin = Play.Service.People.Of("applicant-lin");

        var answer = await Play.As(null).AskProgress(lin.Name.Value, lin.IdentityNumber!.Value).Expect(200);

        Assert.Equal([new ProgressLine("points", "awaiting-publicity", new DateOnly(2013, 1, 14))], answer.As<ProgressAnswer>().Cases.ToArray());
        Assert.DoesNotContain(caseId, answer.Body.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(lin.Name.Value, answer.Body.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_gets_one_answer_whether_the_number_the_name_or_neither_is_known_S41()
    {
        await Play.Declared("applicant-lin", PointsForms.Of104);
        var lin = Play.Service.People.Of("applicant-lin");

        var answers = new[]
        {
            await Play.As(null).AskProgress("欧阳无名", lin.IdentityNumber!.Value).Expect(200),
            await Play.As(null).AskProgress(lin.Name.Value, Nobody).Expect(200),
            await Play.As(null).AskProgress("欧阳无名", Nobody).Expect(200),
            await Play.As(null).AskProgress("欧阳无名", "not-a-number").Expect(200),
        };

        Assert.All(answers, answer => Assert.Equal("{\"cases\":[]}", answer.Body.GetRawText()));
        Assert.Single(answers.Select(answer => string.Join(",", answer.Headers.Select(header => header.Key).Where(key => key is not ("Date" or "traceparent")).Order())).Distinct());
    }

    [Fact]
    public async Task After_ten_queries_in_an_hour_the_address_waits_for_the_next_S41()
    {
        for (var query = 1; query <= 10; query++)
        {
            await Play.As(null).AskProgress("欧阳无名", Nobody).Expect(200);
        }

        var refused = await Play.As(null).AskProgress("欧阳无名", Nobody).Refused(429, "too-many-queries");

        Assert.Equal("3600", refused.Headers.RetryAfter?.ToString());
        await Play.Until("2013-01-14T10:00");
        await Play.As(null).AskProgress("欧阳无名", Nobody).Expect(200);
    }

    [Fact]
    public async Task Every_query_is_on_record_under_a_key_and_none_with_the_number_S41_I49()
    {
        await Play.As(null).AskProgress("欧阳无名", Nobody).Expect(200);

        Assert.Equal(1, Play.Store.Count("access_log WHERE action = 'QueryProgress'"));
        Assert.DoesNotContain(Nobody, string.Join('\n', Play.Store.Query("SELECT * FROM access_log", row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(column => row[column])))), StringComparison.Ordinal);
    }
}
