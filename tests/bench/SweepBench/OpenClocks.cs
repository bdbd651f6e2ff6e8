using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;
using TalentSettlement.Core.Registration;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Local;
using TalentSettlement.Functions.Platform.Storage;
using TalentSettlement.Functions.PointsCases;
using TalentSettlement.Functions.Tests.Publicity;

namespace TalentSettlement.SweepBench;

/// <summary>Cases that wait for their written material, put on record with their whole journal.</summary>
internal static class OpenClocks
{
    /// <summary>Fourteen days before the sixtieth day of who ended publicity on 28 January: all who are due are due at this one moment.</summary>
    public static readonly DateTimeOffset Due = China(2013, 3, 15, 9);

    private static readonly AgencyCode Qihang = new("qihang");
    private static readonly ImmutableArray<Claim> Doctor =
        [new Claim.Education(EducationLevel.Doctor, StudyMode.FullTime, SchoolKind.GeneralHigher, Degree.Doctor), new Claim.MedicalCheck(CheckResult.Passed)];

    /// <summary>Fills a store.</summary>
    public static async Task Fill(LocalService service, int open, int due)
    {
        await service.Services.GetRequiredService<AgencyRegister>().Keep(
            new Agency(Qihang, "深圳市启航人力资源有限公司", [new Recognition(new DateOnly(2010, 1, 1))], []), default);
        var (store, kind) = (service.Services.GetRequiredService<ICaseStore>(), service.Services.GetRequiredService<PointsCaseKind>());
        var law = service.Services.GetRequiredService<Functions.Law.LawBook>().Points;
        await Parallel.ForEachAsync(Enumerable.Range(0, open), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (n, cancellation) =>
        {
            // The due ones lie among the others, and those have their first reminder on one of the forty days to come.
            var isDue = (long)n * due / open != (long)(n + 1) * due / open;
            var over = isDue ? new DateOnly(2013, 1, 28) : new DateOnly(2013, 1, 31).AddDays(n % 40);
            var (_, commit) = CaseCommits.Of(kind, null, Facts(n, over, law), Actor.System, over.EndInChina);
            await store.Commit(commit with { Outbox = [] }, cancellation);
        });
    }

    private static ImmutableArray<PointsEvent> Facts(int n, DateOnly over, PointsLaw law)
    {
        var (id, submitted) = (new CaseId(new Guid(n, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)), China(2013, 1, 14, 10));
        var publicity = new PublicityBatch(BatchRules.Of(submitted), over.AddDays(-7), IndicatorStage.Off);
        return
        [
            new PointsEvent.Opened(id, CaseNumber.Shenzhen(2013, n), $"person-{n}", $"{n:D64}", Crowd.PersonOf(n, submitted), null, null),
            new PointsEvent.FormSaved(RegistrationFacts.Blank, Doctor, "SZ-2013"),
            new PointsEvent.AgencyChosen(new Entrustment(Qihang, submitted, ContentHash.Of("agreement"))),
            new PointsEvent.AgencySubmitted(new DeclaredPoints(
                1, submitted, "manager-qihang", Doctor, 110, law.TableOf("SZ-2013", over)!.Version, law.Conditions.Versions[0].Version,
                AgencySubmissionRules.ByPoints, "", publicity.Id)),
            new PointsEvent.Publicised(publicity, LegalClock.Start(TermPurpose.Publicity, law.Policies.Publicity, publicity.PublishedOn)),
            new PointsEvent.PublicityPassed(new MaterialTerm(LegalClock.Start(TermPurpose.WrittenMaterial, law.Policies.Material, over), IndicatorStage.Off, null, [])),
        ];
    }

    private static DateTimeOffset China(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, TimeSpan.FromHours(8));
}
