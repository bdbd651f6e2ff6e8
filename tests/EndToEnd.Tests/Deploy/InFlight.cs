using System.IO.Compression;
using Microsoft.DurableTask.Client;
using TalentSettlement.Core.JointReview;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Development;
using TalentSettlement.Functions.Platform.Local.Walkthrough;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Deploy;

/// <summary>Procedures in flight when a service stops: a joint review that waits for departments, and texts that wait for receipts.</summary>
internal static class InFlight
{
    public const string StoppedAt = "2020-07-13T09:30";
    private const string Waiting = "extra-1";
    private const string Passed = "extra-2";
    private static readonly string[] Departments = ["edu", "hrss", "psb"];

    /// <summary>Lets a service of this build get so far, and stops it.</summary>
    public static async Task Record(string directory)
    {
        await using var play = await Play.Start("2020-07-13T09:00", continues: directory);
        play.Service.Sms.Script.Always(SmsBehaviour.GiveNoReceipt);
        play.Register(Waiting, ComparisonScript.Any, ComparisonAnswer.NoSource);
        await play.Submitted(Waiting, Forms.ThreeDepartments);
        await play.Passed(Passed);
        await play.Until(StoppedAt);
    }

    /// <summary>Keeps what a stopped service left, without its secrets.</summary>
    public static void Keep(string directory, string archive)
    {
        using var zip = ZipFile.Open(archive, ZipArchiveMode.Create);
        foreach (var file in Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".db", StringComparison.Ordinal) || file.EndsWith(".db-wal", StringComparison.Ordinal)))
        {
            zip.CreateEntryFromFile(file, Path.GetRelativePath(directory, file), CompressionLevel.SmallestSize);
        }
    }

    /// <summary>Takes over with this build, and sees everything to its end.</summary>
    public static async Task TakeOver(string directory)
    {
        await using var play = await Play.Start(StoppedAt, continues: directory);
        var waiting = Assert.Single((await play.As(Waiting).Cases().As<CaseList>()).Items).CaseId;
        var passed = Assert.Single((await play.As(Passed).Cases().As<CaseList>()).Items).CaseId;
        foreach (var department in Departments)
        {
            await play.Satisfy($"reviewer-{department}-nankai", waiting);
        }

        await play.Until("2020-07-14T12:00");

        Assert.Equal("passed", play.Store.Case(waiting).State);
        Assert.All(
            await play.Procedures(""),
            procedure => Assert.Equal(OrchestrationRuntimeStatus.Completed, procedure.RuntimeStatus));
        Assert.All(play.Store.Texts(waiting).Concat(play.Store.Texts(passed)), text => Assert.Equal("delivered", text.Status));
        await Invariants.Hold(play);
    }
}
