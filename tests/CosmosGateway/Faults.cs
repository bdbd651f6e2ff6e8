namespace TalentSettlement.CosmosGateway;

/// <summary>What is to go wrong.</summary>
public sealed class Faults
{
    private readonly Lock _entry = new();
    private readonly List<(RequestKind Kind, Fault Fault)> _planned = [];

    /// <summary>Lets the next requests of a kind go wrong, one after another.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="faults">What goes wrong with each.</param>
    public void Next(RequestKind kind, params IEnumerable<Fault> faults)
    {
        lock (_entry)
        {
            _planned.AddRange(faults.Select(fault => (kind, fault)));
        }
    }

    /// <summary>How many are still to come.</summary>
    public int Left
    {
        get
        {
            lock (_entry)
            {
                return _planned.Count;
            }
        }
    }

    internal Fault? Take(RequestKind kind)
    {
        lock (_entry)
        {
            var place = _planned.FindIndex(planned => planned.Kind == kind);
            if (place < 0)
            {
                return null;
            }

            var fault = _planned[place].Fault;
            _planned.RemoveAt(place);
            return fault;
        }
    }
}
