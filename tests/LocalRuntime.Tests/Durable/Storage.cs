using Microsoft.Data.Sqlite;

namespace TalentSettlement.LocalRuntime.Tests.Durable;

/// <summary>What an engine's file holds.</summary>
public static class Storage
{
    public static long Count(string path, string table)
    {
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tables are named in these tests.
        command.CommandText = $"SELECT count(*) FROM {table}";
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }
}
