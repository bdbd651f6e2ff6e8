namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>One caller's part of a transaction.</summary>
internal abstract class SqliteWork
{
    /// <summary>Whether its failure is everybody's: it needs no savepoint, and failing it undoes the whole transaction.</summary>
    public virtual bool SharesFate => false;

    /// <summary>Writes; on the writer's thread, inside a transaction that others share.</summary>
    public abstract void Run(SqliteSession session);

    /// <summary>The transaction is on disk; on the writer's thread.</summary>
    public abstract void Committed();

    /// <summary>What was written is undone; on the writer's thread.</summary>
    public abstract void Undone(Exception why);
}
