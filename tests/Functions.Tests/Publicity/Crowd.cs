using System.Collections.Immutable;
using System.Globalization;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Registration;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Platform.Access;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.Functions.Tests.Publicity;

/// <summary>People whose agency has submitted, put on record at the desk itself.</summary>
internal static class Crowd
{
    private static readonly AgencyCode Qihang = new("qihang");
    private static readonly ImmutableArray<Claim> Doctor =
        [new Claim.Education(EducationLevel.Doctor, StudyMode.FullTime, SchoolKind.GeneralHigher, Degree.Doctor), new Claim.MedicalCheck(CheckResult.Passed)];

    private static readonly ImmutableArray<Claim> College = [new Claim.Education(EducationLevel.College, StudyMode.PartTime, SchoolKind.OtherHigher)];

    /// <summary>Lets an agency submit for somebody now.</summary>
    /// <param name="service">The service.</param>
    /// <param name="n">Who, from 0; the same number is the same person.</param>
    /// <param name="enough">Whether the points reach 100.</param>
    /// <returns>The case.</returns>
    public static async Task<CaseId> Submit(LocalService service, int n, bool enough = true)
    {
        var law = service.Services.GetRequiredService<TalentSettlement.Functions.Law.LawBook>().Points;
        var now = service.Clock.GetUtcNow();
        await service.Services.GetRequiredService<AgencyRegister>().Keep(
            new Agency(Qihang, "深圳市启航人力资源有限公司", [new Recognition(new DateOnly(2010, 1, 1))], []), default);
        var id = new CaseId(Guid.NewGuid());
        var claims = enough ? Doctor : College;
        var table = PointsTables.Embedded.Tables.Single(known => known.Version.Version == "SZ-2013").Version;
        var person = PersonOf(n, now);
        PointsEvent[] facts =
        [
            new PointsEvent.Opened(id, CaseNumber.Shenzhen(2013, (now.Ticks % 1_000_000_000) + n), $"person-{n}", $"{n:D64}", person, null, null),
            new PointsEvent.FormSaved(RegistrationFacts.Blank, claims, "SZ-2013"),
            new PointsEvent.AgencyChosen(new Entrustment(Qihang, now, ContentHash.Of("agreement"))),
            new PointsEvent.AgencySubmitted(new DeclaredPoints(
                1, now, "manager-qihang", claims, 110, table, law.Conditions.Versions[0].Version, AgencySubmissionRules.ByPoints, "", BatchRules.Of(now))),
        ];
        var write = new WriteRequest(new Caller("manager-qihang", [Role.Agency]), null, null, "test", "test");
        await service.Services.GetRequiredService<PointsCaseDesk>().Open(
            write, write.Caller.As(Role.Agency), [.. facts], service.Services.GetRequiredService<DurableTaskClient>(), default);
        return id;
    }

    /// <summary>Lets an agency submit for several people now.</summary>
    /// <param name="service">The service.</param>
    /// <param name="people">How many.</param>
    /// <param name="first">The first of them.</param>
    /// <returns>The cases.</returns>
    public static async Task<CaseId[]> SubmitMany(LocalService service, int people, int first = 0)
    {
        var cases = new CaseId[people];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, people), new ParallelOptions { MaxDegreeOfParallelism = 32 }, async (n, _) => cases[n] = await Submit(service, first + n));
        return cases;
    }

    /// <summary>How a case stands.</summary>
    /// <param name="service">The service.</param>
    /// <param name="id">The case.</param>
    /// <returns>The state.</returns>
    public static async Task<PointsCase> Look(LocalService service, CaseId id) =>
        (await service.Services.GetRequiredService<PointsCaseDesk>().Find(id, default))!.State;

    /// <summary>A person.</summary>
    /// <param name="n">Who, from 0.</param>
    /// <param name="now">When they were verified.</param>
    public static Applicant PersonOf(int n, DateTimeOffset now)
    {
        var seventeen = string.Create(CultureInfo.InvariantCulture, $"12999919{80 + (n % 10)}{1 + (n / 10 % 9):D2}{10 + (n / 90 % 18)}{n % 1000:D3}");
        var sum = "7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2".Split(' ').Select(int.Parse).Zip(seventeen, (weight, digit) => weight * (digit - '0')).Sum();
        _ = IdentityNumber.TryParse(seventeen + "10X98765432"[sum % 11], out var number);
        _ = MobileNumber.TryParse(string.Create(CultureInfo.InvariantCulture, $"139{n:D8}"), out var mobile);
        _ = PersonName.TryParse($"{"赵钱孙李周吴郑王冯陈"[n % 10]}{"一二三四五六七八九"[n / 10 % 9]}{"甲乙丙丁戊己庚辛"[n / 90 % 8]}", out var name);
        return new Applicant(name!, number!, mobile!, now);
    }
}
