using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local.Walkthrough;

namespace TalentSettlement.EndToEnd.Tests.Contract;

/// <summary>Who may come in, at every door (C10, Invariant 8).</summary>
public sealed class SecurityTests() : Scenario("2020-07-13T09:00")
{
    private static readonly Dictionary<Role, string> Accounts = new()
    {
        [Role.Applicant] = "extra-2",
        [Role.Agency] = "agency",
        [Role.Reviewer] = "reviewer-hrss-nankai",
        [Role.Window] = "window-nankai",
        [Role.Officer] = "officer-nankai",
        [Role.Arbiter] = "arbiter",
        [Role.Supervisor] = "supervisor-hrss",
        [Role.Ops] = "ops",
    };

    [Fact]
    public async Task Without_a_token_only_what_is_public_answers_K2()
    {
        Assert.Superset(
            new HashSet<string> { "VerifyPermit", "GetRules", "AskChecklist", "GetWindow", "GetCommitmentLetter", "Liveness" },
            Door.All.Where(door => door.Roles.IsEmpty).Select(door => door.Name).ToHashSet());
        foreach (var door in Door.All.Where(door => !door.NeedsKey))
        {
            var answer = await Send(null, door);
            Assert.True(door.Roles.IsEmpty ? answer.Status != 401 : answer.Status == 401, $"{door} answered {answer.Status} to the public.");
        }
    }

    [Fact]
    public async Task No_role_comes_in_by_a_door_that_is_not_its_own_K2()
    {
        foreach (var door in Door.All.Where(door => !door.NeedsKey && !door.Roles.IsEmpty))
        {
            foreach (var (role, account) in Accounts)
            {
                var answer = await Send(account, door);
                Assert.True(
                    door.Roles.Contains(role) ? !answer.ReasonCodes.Contains("not-allowed") : answer.Status == 403 && answer.ReasonCodes.SequenceEqual(["not-allowed"]),
                    $"{door} answered {answer.Status} {string.Join(' ', answer.ReasonCodes)} to {role}.");
            }
        }
    }

    [Fact]
    public async Task The_door_of_the_provider_needs_the_key_of_the_provider_J4()
    {
        foreach (var door in Door.All.Where(door => door.NeedsKey))
        {
            Assert.Equal(401, (await Send(null, door)).Status);
            Assert.Equal(401, (await Send("ops", door)).Status);
        }
    }

    [Fact]
    public async Task The_case_of_another_is_answered_like_one_that_does_not_exist_C10()
    {
        var theirs = await Play.Submitted("extra-1", Forms.ThreeDepartments);
        await Play.As("extra-2").Register().Expect(200);
        foreach (var door in Door.All.Where(door => door.Roles.Contains(Role.Applicant) && door.Placeholders.Contains("caseId")))
        {
            var body = door.Body is null ? null : Malformed.Sample(door.Body);
            var other = await Send("extra-2", door, theirs, body);
            var unknown = await Send("extra-2", door, Guid.NewGuid().ToString("N"), body);
            Assert.Equal((unknown.Status, Said(unknown)), (other.Status, Said(other)));
            Assert.True(door.TakesFile || other.Status is 404 or 422, $"{door} answered {other.Status}");
        }
    }

    [Fact]
    public async Task A_token_of_another_issuer_or_key_is_not_accepted_K2()
    {
        await using var elsewhere = await Play.Start("2020-07-13T09:00");
        using var client = elsewhere.Service.As("ops");
        client.BaseAddress = Play.Service.BaseAddress;
        using var answer = await client.GetAsync(new Uri("api/operations/undelivered-texts", UriKind.Relative));

        Assert.Equal(401, (int)answer.StatusCode);
    }

    private static string Said(ApiAnswer answer)
    {
        var problem = answer.As<Problem>();
        return Json.Write(problem with { TraceId = "" });
    }

    private async Task<ApiAnswer> Send(string? account, Door door, string? caseId = null, string? body = null)
    {
        var path = door.Path(placeholder => placeholder == "caseId" ? caseId ?? Guid.NewGuid().ToString("N") : "x")["api/".Length..];
        using var content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return door.Method != HttpMethod.Get ? await Play.As(account).With(revision: 1).Write(door.Method, path, content) : await Play.As(account).Get(path);
    }
}
