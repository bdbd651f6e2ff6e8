using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Http;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>What holds after every scenario, whatever was played (SCENARIOS.md, Invariants).</summary>
/// <remarks>That nothing on record is changed or deleted is refused by the store itself: <see cref="StoreView.ForbidRewriting"/>.</remarks>
public static class Invariants
{
    /// <summary>Checks all of it.</summary>
    /// <param name="scene">The scene, played to its end.</param>
    /// <returns>When everything holds.</returns>
    public static async Task Hold(Play scene)
    {
        await scene.Settle();
        var cases = scene.Store.Cases();
        var texts = scene.Store.Texts();
        var engine = EngineBytes(scene);
        Assert.All([scene.Logs.All.Count, engine.Length], seen => Assert.NotEqual(0, seen));
        Assert.All(cases, RefoldsToWhatIsStored);
        Assert.All(cases, DecidesOncePerAttempt);
        Assert.All(cases, stored => HasOneResponsibleParty(stored, scene));
        Assert.All(cases, stored => TellsEveryFactOnce(stored, [.. texts.Where(text => text.Case == stored.Id)]));
        PointsInvariants.Hold(scene, texts);
        NumbersAreUnique(scene, cases);
        TextsLeaveOnce(scene);
        Assert.Equal(0, scene.Store.Count("outbox"));
        scene.Store.AssertWithinBounds();
        Assert.All(scene.Exchanges.All, IsProblemWhenRefused);
        SaysNothingOfAnybody(scene, engine);
    }

    /// <summary>The journal is gapless and re-folding it gives the stored case, byte by byte (Invariant 2).</summary>
    private static void RefoldsToWhatIsStored(StoredCase<TalentCase, TalentEvent> stored)
    {
        Assert.Equal(Enumerable.Range(1, stored.Revision), stored.Journal.Select(entry => entry.Sequence));
        Assert.Equal(stored.Body, Json.Write(TalentCase.Fold(stored.Journal)));
    }

    /// <summary>At most one decision per attempt; a finding that was annulled is none (Invariant 3).</summary>
    private static void DecidesOncePerAttempt(StoredCase<TalentCase, TalentEvent> stored)
    {
        var (rounds, decisions) = (0, 0);
        foreach (var fact in stored.Journal.Select(entry => entry.Fact))
        {
            (rounds, decisions) = fact switch
            {
                TalentEvent.Submitted(var board, _) => (board.Round, 0),
                TalentEvent.FindingAnnulled => (rounds, 0),
                TalentEvent.ReviewPassed or TalentEvent.ReviewReturned or TalentEvent.RefusedForFraud => (rounds, decisions + 1),
                _ => (rounds, decisions),
            };
            Assert.True(decisions <= 1, $"Two decisions in attempt {rounds} of case {stored.Number}.");
        }

        Assert.Equal(Enumerable.Range(1, rounds), stored.Case.File.Attempts.Select(attempt => attempt.Round));
    }

    /// <summary>Each open case waits for exactly one party, and stands in a list or has a clock (Invariant 1).</summary>
    private static void HasOneResponsibleParty(StoredCase<TalentCase, TalentEvent> stored, Play scene)
    {
        var responsible = TalentReceipts.ResponsibleFor(stored.Case);
        Assert.Equal(stored.Case.HasEnded, responsible == "nobody");
        var listed = stored.Queues.Any(entry => !entry.Queue.StartsWith("person:", StringComparison.Ordinal) && !entry.Queue.StartsWith("passed:", StringComparison.Ordinal) && entry.Queue != OpenClocks.Queue);
        Assert.True(
            stored.Case.HasEnded || listed || stored.NextDueAt is not null || responsible == "applicant",
            $"Case {stored.Number} is {stored.State} at {scene.Now}, and nobody would ever look at it.");
    }

    /// <summary>One text per fact that is told, none without such a fact, none twice (Invariant 4).</summary>
    private static void TellsEveryFactOnce(StoredCase<TalentCase, TalentEvent> stored, ImmutableArray<StoredText> texts) => Assert.Equal(
        stored.Journal.Where(entry => TalentNotifications.KindOf(entry.Fact) is not null).Select(entry => $"{TalentNotifications.KindOf(entry.Fact)}-{entry.Sequence}").Order(),
        texts.Select(text => $"{text.Notification.Kind}-{text.Notification.CaseRevision}").Order());

    private static void NumbersAreUnique(Play scene, ImmutableArray<StoredCase<TalentCase, TalentEvent>> cases)
    {
        string[] given = [.. cases.Select(stored => stored.Number), .. scene.Store.Declarations().Select(stored => stored.Number)];
        Assert.Equal(given.Length, given.Distinct().Count());
        var permits = cases.SelectMany(stored => stored.Journal).Select(entry => entry.Fact).OfType<TalentEvent.PermitIssued>().ToArray();
        Assert.Equal(permits.Length, permits.Select(issued => issued.Permit.Number).Distinct().Count());
        Assert.All(cases, stored => Assert.True(stored.Count<TalentEvent.PermitIssued>() <= 1));
        Assert.Equal(scene.Store.Count("numbers"), scene.Store.Count("(SELECT DISTINCT sequence, number FROM numbers)"));
    }

    /// <summary>The provider takes a text once per token, and no message more than twice.</summary>
    private static void TextsLeaveOnce(Play scene)
    {
        var sent = scene.Service.Sms.Sent;
        Assert.Equal(sent.Length, sent.Select(text => text.Text.Token).Distinct().Count());
        Assert.All(
            sent.GroupBy(text => text.Text.Token[..text.Text.Token.LastIndexOf('-')]),
            message => Assert.InRange(message.Count(), 1, 2));
    }

    /// <summary>Every 4xx carries reason codes and a remedy; no 5xx happens (Invariant 10).</summary>
    /// <remarks>A request without the function key is refused by the host, on Azure as here, before the service sees it.</remarks>
    private static void IsProblemWhenRefused(Exchange exchange)
    {
        Assert.True(exchange.Status < 500, exchange.ToString());
        if (exchange.Status < 400 || (exchange.Status == 401 && exchange.Path is "/api/sms/receipts" or "/api/sms/tencent-reports"))
        {
            return;
        }

        Assert.True(exchange.ContentType?.StartsWith("application/problem+json", StringComparison.Ordinal) is true, exchange.ToString());
        var problem = Json.Read<Problem>(exchange.Body);
        Assert.Equal(exchange.Status, problem.Status);
        Assert.NotEmpty(problem.ReasonCodes);
        Assert.All(problem.ReasonCodes, code => Assert.True(ProblemTexts.Default.Codes.Contains(code), $"'{code}' has no words."));
        Assert.False(string.IsNullOrWhiteSpace(problem.Remedy), exchange.ToString());
        Assert.False(string.IsNullOrWhiteSpace(problem.TraceId), exchange.ToString());
    }

    /// <summary>Neither logs nor histories nor problems say who anybody is.</summary>
    private static void SaysNothingOfAnybody(Play scene, string engine)
    {
        var refused = scene.Exchanges.All.Where(exchange => exchange.Status >= 400).Select(exchange => exchange.Body);
        var said = string.Join('\n', [.. scene.Logs.All, .. refused, engine]);
        foreach (var person in scene.Service.People.All.Where(person => person.IdentityNumber is not null))
        {
            foreach (var word in new[] { person.IdentityNumber!.Value, person.Mobile!.Value[3..], person.Name.Value, JavaScriptEncoder.Default.Encode(person.Name.Value) })
            {
                var place = said.IndexOf(word, StringComparison.Ordinal);
                Assert.True(place < 0, $"'{word}' of {person.Account} stands in: …{said[Math.Max(0, place - 200)..Math.Min(said.Length, Math.Max(0, place) + 100)]}…");
            }
        }
    }

    private static string EngineBytes(Play scene) => string.Concat(
        from file in new[] { scene.EngineDatabase, scene.EngineDatabase + "-wal" }
        where File.Exists(file)
        select Text(file));

    private static string Text(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
