using Microsoft.Azure.Cosmos;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Platform.Cosmos;

/// <summary>The questions that are asked about cases: each goes along one indexed path, in its order.</summary>
internal static class CaseQueries
{
    private const string Line = "c.caseId, c.procedure, c.number, c.state, c.district, c.revision";

    /// <summary>The facts of a case, after a place in its journal.</summary>
    public static QueryDefinition Journal(int after) => new QueryDefinition(
            "SELECT c.facts FROM c WHERE c.id > @after AND c.id < @end ORDER BY c.id ASC")
        .WithParameter("@after", CaseItems.EventId(after))
        .WithParameter("@end", "e-:");

    /// <summary>A list, after a place in it.</summary>
    /// <param name="queue">The list.</param>
    /// <param name="after">The place, or the empty text.</param>
    public static QueryDefinition List(string queue, string after)
    {
        var place = $"c.places[\"{Checked(queue)}\"]";
        return new QueryDefinition($"SELECT {Line}, {place} AS since FROM c WHERE {place} > @after ORDER BY {place} ASC").WithParameter("@after", after);
    }

    /// <summary>The cases whose clock is due, after a place among them.</summary>
    /// <param name="now">Due at or before this moment.</param>
    /// <param name="after">The place, or the empty text.</param>
    public static QueryDefinition Due(DateTimeOffset now, string after) => new QueryDefinition(
            $"SELECT {Line}, c.nextDueAt AS since FROM c WHERE c.nextDueAt > @after AND c.nextDueAt < @end ORDER BY c.nextDueAt ASC")
        .WithParameter("@after", after)
        .WithParameter("@end", Moments.PlaceAfter(now));

    /// <summary>What is to follow and has not yet.</summary>
    public static QueryDefinition DueOutbox(DateTimeOffset now) => new QueryDefinition(
            "SELECT c.id, c.caseId, c.procedure, c.outboxDueAt, c.attempts, c.work FROM c WHERE c.outboxDueAt <= @now ORDER BY c.outboxDueAt ASC")
        .WithParameter("@now", Moments.Write(now));

    /// <summary>Answers that have expired.</summary>
    public static QueryDefinition Expired(DateTimeOffset now) => new QueryDefinition(
            "SELECT c.caseId, c.id FROM c WHERE c.expiresAt <= @now ORDER BY c.expiresAt ASC")
        .WithParameter("@now", Moments.Write(now));

    /// <summary>The name of a list, which is the name of a property, too.</summary>
    /// <exception cref="ArgumentException">It has other characters than letters, digits, and <c>: - _ .</c></exception>
    public static string Checked(string queue) =>
        queue.Length > 0 && queue.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ':' or '-' or '_' or '.')
            ? queue
            : throw new ArgumentException("The name of a list has letters, digits, and : - _ .", nameof(queue));

    /// <summary>Within one case.</summary>
    public static QueryRequestOptions Within(CaseId id) => new()
    {
        PartitionKey = new PartitionKey(id.ToString()),
        ReadConsistencyStrategy = ReadConsistencyStrategy.Session,
    };

    /// <summary>Over all cases; a line that is a moment old is no harm, for whoever acts on it reads the case.</summary>
    public static QueryRequestOptions OverAll() => new() { ReadConsistencyStrategy = ReadConsistencyStrategy.Session };
}
