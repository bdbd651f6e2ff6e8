using System.Text.Json;
using System.Text.Json.Serialization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Notifications;
using TalentSettlement.Core.PointsCases;

namespace TalentSettlement.Core.Tests.PointsCases;

/// <summary>What holds for every case after every step (SCENARIOS.md, invariants).</summary>
internal static class PointsInvariants
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static string Written<T>(T value) => JsonSerializer.Serialize(value, Json);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Json)!;

    /// <summary>Checks the case against its journal (2), its attempts (3), its clocks (5, 6) and what it says of the person.</summary>
    public static void Check(PointsCase state, IReadOnlyList<JournalEntry<PointsEvent>> journal, PointsLaw law, DateTimeOffset now)
    {
        var stored = Written(state);
        Assert.Equal(stored, Written(Read<PointsCase>(stored)));
        Assert.Equal(stored, Written(PointsCase.Fold(journal.Select(entry => Read<JournalEntry<PointsEvent>>(Written(entry))))));
        Assert.Equal(Enumerable.Range(1, journal.Count), journal.Select(entry => entry.Sequence));
        Assert.DoesNotContain(state.File.Applicant.IdentityNumber.Value, state.ToString(), StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, state.File.Attempt), state.File.Attempts.Select(attempt => attempt.Number));
        Assert.All(state.File.Attempts.SkipLast(1), attempt => Assert.NotNull(attempt.Ended));
        Assert.All(state.File.Attempts, attempt => Assert.True(!(attempt.EndedAt < attempt.SubmittedAt), "An attempt cannot end before it began."));
        Assert.All(PointsClocks.Running(state), clock => CheckClock(clock, law, now));
        Assert.All(PointsClocks.Running(state), clock => CheckClock(clock, law, now.AddDays(40)));
    }

    /// <summary>Every text that follows from an entry has all its parts, each within its length.</summary>
    public static void CheckText(PointsCase state, JournalEntry<PointsEvent> entry, PointsLaw law)
    {
        if (PointsNotifications.For(state, entry, law) is { } notification)
        {
            Assert.IsType<SmsRendering.Rendered>(law.Texts.Render(notification));
            Assert.Equal(new Told(notification.Kind, notification.Topic.Round, entry.Sequence), state.File.Told[^1]);
        }
    }

    private static void CheckClock(LegalClock clock, PointsLaw law, DateTimeOffset now)
    {
        var reading = clock.Read(law.Calendar, now);
        Assert.Equal(reading.Budget, reading.Remaining + reading.Consumed);
        Assert.True(reading.Remaining >= 0 && reading.Consumed >= 0);
        Assert.True(reading.State != ClockState.Paused || (reading.Deadline is null && !reading.IsOverdue));
    }
}
