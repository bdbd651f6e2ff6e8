using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using TalentSettlement.CosmosGateway;
using TalentSettlement.EndToEnd.Tests.Stage;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.EndToEnd.Cosmos.Tests;

/// <summary>The items of an account as the tables of the SQLite store, so that one question looks into either.</summary>
/// <remarks>Temporary tables of one connection; by their names they hide those of the file, which are empty.</remarks>
/// <param name="gateway">The account.</param>
public sealed class GatewayTables(Gateway gateway)
{
    private const string Tables = """
        CREATE TEMP TABLE cases (no, id, revision, procedure, number, state, district, next_due_at, queues, body);
        CREATE TEMP TABLE queued (queue, since, id, case_no);
        CREATE TEMP TABLE facts (case_no, sequence, at, body);
        CREATE TEMP TABLE outbox (case_no, id, due_at, attempts, work);
        CREATE TEMP TABLE answers (case_no, key, expires_at, request_digest, status, location, revision, body);
        CREATE TEMP TABLE registry (kind, id, version, body);
        CREATE TEMP TABLE numbers (sequence, owner, number);
        """;

    private const string Empty = """
        DELETE FROM cases; DELETE FROM queued; DELETE FROM facts; DELETE FROM outbox; DELETE FROM answers; DELETE FROM registry; DELETE FROM numbers;
        """;

    private long shown = -1;

    /// <summary>Fills the tables with what the account holds now.</summary>
    /// <param name="view">The connection.</param>
    public void Show(SqliteConnection view)
    {
        var writes = gateway.Writes;
        if (writes == shown)
        {
            return;
        }

        using var together = view.BeginTransaction(deferred: true);
        Execute(view, shown < 0 ? Tables : Empty);
        foreach (var (no, partition) in gateway.Items("cases").GroupBy(item => item.Partition).OrderBy(items => items.Min(item => item.CreatedAs)).Index())
        {
            foreach (var item in partition)
            {
                ShowOfCase(view, no + 1, item.Id, item.Read());
            }
        }

        foreach (var item in gateway.Items("registry"))
        {
            ShowOfRegistry(view, item.Partition, item.Id, item.Read());
        }

        together.Commit();
        shown = writes;
    }

    private static void ShowOfCase(SqliteConnection view, long no, string id, JsonObject item)
    {
        switch (id[0])
        {
            case 'c':
                ShowCase(view, no, item);
                break;
            case 'e':
                foreach (var fact in item["facts"]!.AsArray())
                {
                    Insert(view, "facts", no, (int)fact!["sequence"]!, Ticks(fact["at"]), (string)fact["body"]!);
                }

                break;
            case 'o':
                Insert(view, "outbox", no, id[2..], Ticks(item["outboxDueAt"]), (int)item["attempts"]!, (string)item["work"]!);
                break;
            default:
                Insert(
                    view, "answers", no, (string)item["key"]!, Ticks(item["expiresAt"]), (string)item["requestDigest"]!, (int)item["status"]!,
                    (string?)item["location"], (int)item["revision"]!, (string)item["body"]!);
                break;
        }
    }

    private static void ShowCase(SqliteConnection view, long no, JsonObject item)
    {
        var id = Convert.FromHexString((string)item["caseId"]!);
        var places = item["places"]!.AsObject().Select(place => new QueueEntry(place.Key, Moment(place.Value!))).ToArray();
        Insert(
            view, "cases", no, id, (int)item["revision"]!, (string)item["procedure"]!, (string)item["number"]!, (string)item["state"]!,
            (string?)item["district"], item["nextDueAt"] is { } due ? Ticks(due) : null, Json.Write(places), (string)item["body"]!);
        foreach (var place in places)
        {
            Insert(view, "queued", place.Queue, place.Since.UtcTicks, id, no);
        }
    }

    private static void ShowOfRegistry(SqliteConnection view, string kind, string id, JsonObject item)
    {
        const string Numbers = "numbers:";
        if (!kind.StartsWith(Numbers, StringComparison.Ordinal))
        {
            Insert(view, "registry", kind, id, (long)item["version"]!, (string)item["body"]!);
        }
        else if (id != "last")
        {
            Insert(view, "numbers", kind[Numbers.Length..], id[2..], (long)item["number"]!);
        }
    }

    private static DateTimeOffset Moment(JsonNode text) => DateTimeOffset.Parse(((string)text!)[..28], CultureInfo.InvariantCulture);

    private static long Ticks(JsonNode? text) => Moment(text!).UtcTicks;

    private static void Insert(SqliteConnection view, string table, params object?[] values)
    {
        using var command = view.CreateCommand();
        command.CommandText = $"INSERT INTO temp.{table} VALUES ({string.Join(',', values.Select((_, place) => $"?{place + 1}"))})";
        foreach (var (place, value) in values.Index())
        {
            command.Parameters.AddWithValue($"?{place + 1}", value ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }

    private static void Execute(SqliteConnection view, string sql)
    {
        using var command = view.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
