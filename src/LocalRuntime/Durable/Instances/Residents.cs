namespace TalentSettlement.LocalRuntime.Durable.Instances;

/// <summary>Which waiting orchestrators are in memory, the one longest untouched first.</summary>
internal sealed class Residents(int limit)
{
    private readonly LinkedList<Instance> _order = [];
    private readonly Dictionary<Instance, LinkedListNode<Instance>> _places = [];

    /// <summary>Notes that an instance was used, and gives the one that must go for it.</summary>
    public Instance? Touch(Instance instance)
    {
        lock (_order)
        {
            Leave(instance);
            _places.Add(instance, _order.AddLast(instance));
            if (_order.Count <= limit)
            {
                return null;
            }

            var oldest = _order.First!.Value;
            Leave(oldest);
            return oldest;
        }
    }

    public void Leave(Instance instance)
    {
        lock (_order)
        {
            if (_places.Remove(instance, out var place))
            {
                _order.Remove(place);
            }
        }
    }
}
