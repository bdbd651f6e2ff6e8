using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Points;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Functions.Law;
using TalentSettlement.Functions.PointsCases;

namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>What holds of every case of settlement by points after every scenario (SCENARIOS.md, Invariants).</summary>
public static class PointsInvariants
{
    /// <summary>Checks all of it.</summary>
    /// <param name="scene">The scene, played to its end.</param>
    /// <param name="texts">Every text.</param>
    public static void Hold(Play scene, ImmutableArray<StoredText> texts)
    {
        var cases = scene.Store.Declarations();
        var law = scene.Service.Services.GetRequiredService<LawBook>().Points;
        Assert.All(cases, RefoldsToWhatIsStored);
        Assert.All(cases, stored => CountsAgainToWhatIsStored(stored, law));
        Assert.All(cases, DecidesOncePerAttempt);
        Assert.All(cases, stored => HasOneResponsibleParty(stored, scene));
        Assert.All(cases, stored => TellsEveryFactOnce(stored, [.. texts.Where(text => text.Case == stored.Id)]));
        Assert.All(cases, stored => Assert.All(PointsClocks.Running(stored.Case), clock => SpendsItsBudget(clock, law, scene.Now)));
        PapersBearTheirOwnNumbers(cases);
        HasOneOpenCasePerPerson(cases);
    }

    /// <summary>The journal is gapless and re-folding it gives the stored case, byte by byte (Invariant 2).</summary>
    private static void RefoldsToWhatIsStored(StoredCase<PointsCase, PointsEvent> stored)
    {
        Assert.Equal(Enumerable.Range(1, stored.Revision), stored.Journal.Select(entry => entry.Sequence));
        Assert.Equal(stored.Body, Json.Write(PointsCase.Fold(stored.Journal)));
    }

    /// <summary>Counting again what was submitted and what was accepted gives the points on record, with the same explanation (Invariant 2, N3).</summary>
    private static void CountsAgainToWhatIsStored(StoredCase<PointsCase, PointsEvent> stored, PointsLaw law)
    {
        DeclaredPoints? declared = null;
        foreach (var (place, entry) in stored.Journal.Index())
        {
            var declaration = PointsCase.Fold(stored.Journal[..(place + 1)]).File.Declaration;
            declared = (entry.Fact as PointsEvent.AgencySubmitted)?.Declared ?? declared;
            var counted = entry.Fact switch
            {
                PointsEvent.AgencySubmitted(var submitted) => (submitted.Claims, submitted.Points, submitted.Explanation),
                PointsEvent.MaterialAccepted(var accepted, _) => (accepted.Claims, accepted.Points, accepted.Explanation),
                _ => default((ImmutableArray<Claim> Claims, decimal Points, string Explanation)?),
            };
            if (counted is { } on)
            {
                var again = declaration with { Claims = on.Claims };
                var (table, day) = (law.TableOf(declared!), declared!.At.ChinaDate);
                Assert.Equal(on.Points, PointsRules.Evaluate(again, table, day).Total);
                Assert.Equal(on.Explanation, Explanation.Of(again, table, day).Hash);
            }
        }
    }

    /// <summary>At most one final decision per attempt; attempts are numbered without gaps (Invariant 3).</summary>
    private static void DecidesOncePerAttempt(StoredCase<PointsCase, PointsEvent> stored)
    {
        var (attempts, decisions) = (0, 0);
        foreach (var fact in stored.Journal.Select(entry => entry.Fact))
        {
            (attempts, decisions) = fact switch
            {
                PointsEvent.AgencySubmitted(var declared) => (declared.Attempt, 0),
                PointsEvent.Approved(_, ReformStep.NotNeeded) or PointsEvent.ReformApproved or PointsEvent.NotApproved or PointsEvent.ForgeryFound => (attempts, decisions + 1),
                _ => (attempts, decisions),
            };
            Assert.True(decisions <= 1, $"Two decisions in attempt {attempts} of case {stored.Number}.");
        }

        Assert.Equal(Enumerable.Range(1, attempts), stored.Case.File.Attempts.Select(attempt => attempt.Number));
        Assert.All(stored.Case.File.Attempts.SkipLast(1), attempt => Assert.NotNull(attempt.Ended));
    }

    /// <summary>Each open case waits for exactly one party, which finds it in a list of its own; a case that has ended waits for nobody (Invariant 1).</summary>
    private static void HasOneResponsibleParty(StoredCase<PointsCase, PointsEvent> stored, Play scene)
    {
        var responsible = PointsReceipts.ResponsibleFor(stored.Case);
        Assert.Equal(stored.Case.HasEnded, responsible == "nobody");
        var list = responsible switch
        {
            "nobody" => "points-person:",
            "applicant" => "points-person:",
            "agency" => "points-agency:",
            "window" => "points-window",
            "development-reform" => "points-reform",
            _ => "points-",
        };
        var lists = stored.Queues.Select(entry => entry.Queue).Where(queue => queue.StartsWith(list, StringComparison.Ordinal));
        Assert.True(
            lists.Any(queue => responsible is not "bureau" || !(queue.StartsWith("points-person:", StringComparison.Ordinal) || queue.StartsWith("points-agency:", StringComparison.Ordinal))),
            $"Case {stored.Number} is {stored.State} at {scene.Now}, waits for {responsible}, and does not stand in a list of theirs.");
    }

    /// <summary>One text per fact that is told, none without such a fact, none twice (Invariant 4).</summary>
    private static void TellsEveryFactOnce(StoredCase<PointsCase, PointsEvent> stored, ImmutableArray<StoredText> texts) => Assert.Equal(
        stored.Journal.Where(entry => PointsNotifications.KindOf(entry.Fact) is not null).Select(entry => $"{PointsNotifications.KindOf(entry.Fact)}-{entry.Sequence}").Order(),
        texts.Select(text => $"{text.Notification.Kind}-{text.Notification.CaseRevision}").Order());

    /// <summary>What is left and what is spent make up the term; a paused clock is never too late (Invariant 5).</summary>
    private static void SpendsItsBudget(LegalClock clock, PointsLaw law, DateTimeOffset now)
    {
        var reading = clock.Read(law.Calendar, now);
        Assert.Equal(reading.Budget, reading.Consumed + reading.Remaining);
        Assert.True(reading.Remaining >= 0 && reading.Consumed >= 0);
        Assert.True(reading.State != ClockState.Paused || (reading.Deadline is null && !reading.IsOverdue));
    }

    /// <summary>No notice, card or receipt of detention has the number of another (Invariant 3).</summary>
    private static void PapersBearTheirOwnNumbers(ImmutableArray<StoredCase<PointsCase, PointsEvent>> cases)
    {
        string[] numbers = [.. cases.SelectMany(stored => stored.Journal).SelectMany(entry => entry.Fact switch
        {
            PointsEvent.DocumentsIssued(var documents) => documents.Cards.Select(card => card.Number).Append(documents.Notice.Number),
            PointsEvent.ChangeApproved { Documents: var documents } => documents.Cards.Select(card => card.Number).Append(documents.Notice.Number),
            PointsEvent.ForgeryFound(var custody, _) => [custody.Receipt],
            _ => [],
        })];
        Assert.Equal(numbers.Length, numbers.Distinct().Count());
        Assert.All(cases, stored => Assert.True(stored.Count<PointsEvent.DocumentsIssued>() <= 1));
    }

    private static void HasOneOpenCasePerPerson(ImmutableArray<StoredCase<PointsCase, PointsEvent>> cases) => Assert.All(
        cases.Where(stored => !stored.Case.HasEnded).GroupBy(stored => stored.Case.File.PersonKey),
        person => Assert.Single(person));
}
