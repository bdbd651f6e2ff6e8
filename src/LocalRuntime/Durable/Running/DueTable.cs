namespace TalentSettlement.LocalRuntime.Durable.Running;

/// <summary>When each waiting instance must be woken, the earliest first.</summary>
internal sealed class DueTable
{
    private readonly Lock _entry = new();
    private readonly Dictionary<string, long> _due = [];
    private readonly SortedSet<(long Due, string Id)> _order = new(
        Comparer<(long Due, string Id)>.Create((a, b) => a.Due != b.Due ? a.Due.CompareTo(b.Due) : string.CompareOrdinal(a.Id, b.Id)));

    public long? Next
    {
        get
        {
            lock (_entry)
            {
                return _order.Count == 0 ? null : _order.Min.Due;
            }
        }
    }

    /// <summary>Plans, moves or (null) cancels; whether the earliest moment may have become earlier.</summary>
    public bool Set(string id, long? due)
    {
        lock (_entry)
        {
            if (_due.Remove(id, out var old))
            {
                _order.Remove((old, id));
            }

            if (due is not { } moment)
            {
                return false;
            }

            _due[id] = moment;
            _order.Add((moment, id));
            return _order.Min.Id == id;
        }
    }

    /// <summary>Takes out whoever is due.</summary>
    public List<string> Take(long now)
    {
        var taken = new List<string>();
        lock (_entry)
        {
            while (_order.Count > 0 && _order.Min is var first && first.Due <= now)
            {
                _order.Remove(first);
                _due.Remove(first.Id);
                taken.Add(first.Id);
            }
        }

        return taken;
    }
}
