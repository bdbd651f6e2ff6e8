namespace TalentSettlement.Functions.Platform.Development;

/// <summary>How the development provider behaves: it delivers everything, unless told otherwise.</summary>
public sealed class SmsScript
{
    private readonly Lock entry = new();
    private readonly Queue<SmsBehaviour> next = new();
    private readonly List<(DateTimeOffset From, DateTimeOffset Until)> outages = [];
    private SmsBehaviour usual = SmsBehaviour.Deliver;
    private int mostPerSecond = int.MaxValue;
    private (long Second, int Taken) pace;

    /// <summary>What happens to every text from now on.</summary>
    /// <param name="behaviour">What happens.</param>
    public void Always(SmsBehaviour behaviour)
    {
        lock (entry)
        {
            usual = behaviour;
        }
    }

    /// <summary>What happens to the next new texts, one each, before the usual again.</summary>
    /// <param name="behaviours">What happens, in order.</param>
    public void Next(params ReadOnlySpan<SmsBehaviour> behaviours)
    {
        lock (entry)
        {
            foreach (var behaviour in behaviours)
            {
                next.Enqueue(behaviour);
            }
        }
    }

    /// <summary>Between two moments the provider cannot be reached.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="until">The moment from which it can be reached again.</param>
    public void Outage(DateTimeOffset from, DateTimeOffset until)
    {
        lock (entry)
        {
            outages.Add((from, until));
        }
    }

    /// <summary>The provider takes no more than so many texts in each second of the clock.</summary>
    /// <param name="texts">How many.</param>
    public void AtMostPerSecond(int texts)
    {
        lock (entry)
        {
            mostPerSecond = texts;
        }
    }

    internal bool IsDown(DateTimeOffset now)
    {
        lock (entry)
        {
            return outages.Any(outage => outage.From <= now && now < outage.Until);
        }
    }

    /// <summary>Counts a text against the rate; false when there were enough in this second.</summary>
    internal bool Admits(DateTimeOffset now)
    {
        lock (entry)
        {
            var second = now.ToUnixTimeSeconds();
            pace = pace.Second == second ? (second, pace.Taken + 1) : (second, 1);
            return pace.Taken <= mostPerSecond;
        }
    }

    internal SmsBehaviour Take()
    {
        lock (entry)
        {
            return next.TryDequeue(out var behaviour) ? behaviour : usual;
        }
    }
}
