using System.Text.Json;
using TalentSettlement.Core.Agencies;
using TalentSettlement.Functions.Agencies;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.StorageBench;

/// <summary>One case from the real-name registration to the household register, alone in its batch, without an obstacle.</summary>
internal static class ShenzhenLife
{
    private const string Card = "SB-2013-000104";

    public static DateTimeOffset Begins { get; } = new(2013, 1, 14, 9, 0, 0, TimeSpan.FromHours(8));

    public static async Task Live(MeasuredService service)
    {
        using var applicant = service.As("applicant-lin");
        using var manager = service.As("manager-qihang");
        using var window = service.As("window-shenzhen");
        using var officer = service.As("officer-shenzhen");
        var form = JsonSerializer.Deserialize<SavePointsForm>(
            await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", "points-form-lin.json")), ApiJson.Requests)!;

        var caseId = await Declare(service, applicant, form);
        await BeMadePublic(service, applicant, window, manager, caseId);
        await Acts(window, caseId, id => window.TakeIn(id, Card));
        await Acts(window, caseId, id => window.Accept(id, form.Claims));
        await service.At(Begins.AddDays(22));
        await Acts(officer, caseId, officer.Approve);
        await Acts(officer, caseId, officer.Print);
        await Acts(window, caseId, id => window.HandOverDocuments(id, Card));
        await Acts(manager, caseId, manager.FeePaid);
        await Acts(manager, caseId, manager.PassOn);
        await Settle(service, applicant, caseId);
    }

    private static async Task<string> Declare(MeasuredService service, ApiAccount applicant, SavePointsForm form)
    {
        using var operations = service.As("ops");
        await operations.RegisterAgency("qihang", new RegisterAgency(
            "启航人力资源有限公司", [new Recognition(new DateOnly(2012, 1, 1))], [new RegisterManager(Card, new DateOnly(2012, 1, 1))])).Expect(200);
        await applicant.Register().Expect(200);
        var caseId = (await applicant.Declare().Receipt()).CaseId;
        await applicant.SaveForm(caseId, form).Expect(200);
        await applicant.Evaluate(caseId).Expect(200);
        await Acts(applicant, caseId, id => applicant.Entrust(id, "qihang"));
        return caseId;
    }

    private static async Task BeMadePublic(MeasuredService service, ApiAccount applicant, ApiAccount window, ApiAccount manager, string caseId)
    {
        await Acts(window, caseId, id => window.SeeOriginals(id, "identity-card", "household-book", "diploma"));
        await Acts(manager, caseId, id => manager.SubmitDeclaration(id));
        await service.At(Begins.AddDays(7));
        using var anybody = service.As(null);
        await anybody.PublicList((await applicant.ViewPoints(caseId)).Batch!).Expect(200);
        await service.At(Begins.AddDays(16));
        await manager.MaterialList(caseId).Expect(200);
        await manager.PrintableForms(caseId).Expect(200);
    }

    private static async Task Settle(MeasuredService service, ApiAccount applicant, string caseId)
    {
        var view = await applicant.ViewPoints(caseId);
        await service.At(Begins.AddDays(30));
        foreach (var step in view.Steps)
        {
            await Acts(applicant, caseId, id => applicant.StepDone(id, step.Step, DateOnly.FromDateTime(Begins.AddDays(30).DateTime)));
        }

        await applicant.Get($"points-cases/{caseId}/timeline").Expect(200);
        await applicant.Get($"points-cases/{caseId}/messages").Expect(200);
    }

    private static async Task Acts(ApiAccount who, string caseId, Func<string, Task<ApiAnswer>> act)
    {
        await who.LookAt(caseId);
        await act(caseId).Expect(200);
    }
}
