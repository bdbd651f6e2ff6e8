namespace TalentSettlement.LocalRuntime.Sqlite;

/// <summary>What many callers submitted, in one transaction and one flush.</summary>
internal sealed class SqliteBatch(SqliteSession session, List<SqliteWork> works)
{
    // A caller alone in its transaction needs no savepoint: undoing it undoes everything.
    private readonly bool _shared = works.Count > 1;
    private readonly List<SqliteWork> _open = [.. works];

    public void Commit()
    {
        try
        {
            session.Execute("BEGIN IMMEDIATE");
            works.ForEach(Run);
            session.Execute("COMMIT");
        }
        catch (Exception why)
        {
            // Whatever it was, nothing of this transaction is stored, and every caller must hear it.
            Undo(why);
            return;
        }

        _open.ForEach(work => work.Committed());
    }

    private void Run(SqliteWork work)
    {
        if (!_shared || work.SharesFate)
        {
            work.Run(session);
            return;
        }

        session.Execute("SAVEPOINT caller");
        try
        {
            work.Run(session);
        }
        catch (Exception why) when (session.InTransaction)
        {
            // The caller's own failure; a full disk would have ended the transaction.
            session.Execute("ROLLBACK TO caller");
            _open.Remove(work);
            work.Undone(why);
        }

        session.Execute("RELEASE caller");
    }

    private void Undo(Exception why)
    {
        if (session.InTransaction)
        {
            session.Execute("ROLLBACK");
        }

        _open.ForEach(work => work.Undone(why));
    }
}
