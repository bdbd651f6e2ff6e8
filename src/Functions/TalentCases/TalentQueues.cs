using System.Collections.Immutable;
using System.Globalization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.JointReview;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Cases;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.TalentCases;

/// <summary>In which lists a case stands: whoever has to act finds it there, and nobody else does.</summary>
public static class TalentQueues
{
    /// <summary>The items the arbiter must rule on.</summary>
    public const string Conflicts = "conflicts";

    /// <summary>The revocations to be decided by another person.</summary>
    public const string Revocations = "revocations";

    /// <summary>The worklist of a department in a district, first come, first served (N9).</summary>
    /// <param name="department">The department's code.</param>
    /// <param name="district">The district's code.</param>
    /// <returns>The list.</returns>
    public static string Review(string department, string? district) => $"review:{department}:{district}";

    /// <summary>The permits to be posted or collected in a district.</summary>
    /// <param name="district">The district's code.</param>
    /// <returns>The list.</returns>
    public static string HandOver(string? district) => $"hand-over:{district}";

    /// <summary>The cases of a person, also those of the original flow (N19).</summary>
    /// <param name="personKey">The person.</param>
    /// <returns>The list.</returns>
    public static string Person(string personKey) => $"person:{personKey}";

    /// <summary>The cases that passed in a month: what spot checks draw from (T-25).</summary>
    /// <param name="month">The month, for example <c>2020-07</c>.</param>
    /// <returns>The list.</returns>
    public static string Passed(string month) => $"passed:{month}";

    /// <summary>The cases on the original flow in a district.</summary>
    /// <param name="district">The district's code.</param>
    /// <returns>The list.</returns>
    public static string Legacy(string? district) => $"legacy:{district}";

    /// <summary>Every list in which a case stands now.</summary>
    /// <param name="case">The case.</param>
    /// <returns>The entries.</returns>
    public static ImmutableArray<QueueEntry> Of(TalentCase @case)
    {
        var file = @case.File;
        var district = file.Application.Place?.District?.Value;
        return [new QueueEntry(Person(file.PersonKey), file.OpenedAt), .. OfState(@case, district), .. PassedIn(@case)];
    }

    /// <summary>The lists in which a case waits for departments, arbiter or window, by the names under which they are shown (N9).</summary>
    /// <param name="case">The case.</param>
    /// <returns>The lists.</returns>
    public static IEnumerable<(string Name, QueueEntry Entry)> Waiting(TalentCase @case)
    {
        var district = @case.File.Application.Place?.District?.Value;
        return from entry in OfState(@case, district)
               where entry.Queue != OpenClocks.Queue
               select (district is null ? entry.Queue : entry.Queue.Replace($":{district}", "", StringComparison.Ordinal), entry);
    }

    private static IEnumerable<QueueEntry> OfState(TalentCase @case, string? district) => @case switch
    {
        TalentCase.UnderReview { Board: var board } =>
        [
            new QueueEntry(OpenClocks.Queue, board.OpenedAt),
            .. board.Departments()
                .Where(department => board.Items.Any(item => item.IsTaskOf(department)))
                .Select(department => new QueueEntry(Review(department.Value, district), board.OpenedAt)),
            .. board.Items.Any(item => item.Outcome is ItemOutcome.InConflict) ? [new QueueEntry(Conflicts, board.OpenedAt)] : Array.Empty<QueueEntry>(),
        ],
        TalentCase.Permitted { PassedAt: var at } => [new QueueEntry(HandOver(district), at)],
        TalentCase.LegacyLane { AppliedAt: var at } => [new QueueEntry(Legacy(district), at)],
        TalentCase.RevocationPending { Proposal.FoundAt: var at } => [new QueueEntry(Revocations, at)],
        _ => [],
    };

    private static IEnumerable<QueueEntry> PassedIn(TalentCase @case) => @case switch
    {
        TalentCase.Passed { At: var at } => [Entry(at)],
        TalentCase.Permitted { PassedAt: var at } => [Entry(at)],
        TalentCase.Closed { PassedAt: var at } => [Entry(at)],
        _ => [],
    };

    private static QueueEntry Entry(DateTimeOffset at) =>
        new(Passed(at.ChinaDate.ToString("yyyy-MM", CultureInfo.InvariantCulture)), at);
}
