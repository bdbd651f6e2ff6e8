using System.Diagnostics;
using System.Globalization;
using TalentSettlement.Core.Points;
using TalentSettlement.PointsBench;

// usage: PointsBench [declarations] [seed]
// Counting, timelines and the search for ways to 100 over random declarations, one after another on one core.
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2017;
var changes = PointsTables.Embedded.Changes;

foreach (var (version, on) in new[] { ("SZ-2017", new DateOnly(2017, 7, 3)), ("SZ-2013", new DateOnly(2013, 1, 14)) })
{
    var table = PointsTables.Embedded.Tables.Single(table => table.Version.Version == version);
    var declarations = new RandomDeclarations(seed, on).Take(count);
    Measure(declarations[..Math.Min(500, count)]);
    var (evaluations, timelines, ways) = Measure(declarations);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
        {version}, {count} declarations of {declarations.Average(declaration => declaration.Claims.Length):F1} claims on average, seed {seed}
          evaluations   {count / evaluations.Sum() * 1000:F0} a second   p50 {Percentile(evaluations, 50) * 1000:F0} us   p99 {Percentile(evaluations, 99) * 1000:F0} us
          timelines     {count / timelines.Sum() * 1000:F0} a second   p50 {Percentile(timelines, 50):F2} ms   p99 {Percentile(timelines, 99):F2} ms   (24 months)
          ways to 100   {count / ways.Sum() * 1000:F0} a second   p50 {Percentile(ways, 50):F1} ms   p99 {Percentile(ways, 99):F1} ms   slowest {ways.Max():F1} ms
        """));

    (double[] Evaluations, double[] Timelines, double[] Ways) Measure(Declaration[] of)
    {
        var found = 0;
        var result = (
            Timed(of, declaration => found += PointsRules.Evaluate(declaration, table, on).ReachesThreshold ? 1 : 0),
            Timed(of, declaration => found += ScoreTimeline.Over(declaration, table, on, 24).Points.Length),
            Timed(of, declaration => found += WayTo100.Search(declaration, table, changes, on).Ways.Length));
        GC.KeepAlive(found);
        return result;
    }
}

static double[] Timed(Declaration[] of, Action<Declaration> act) => [.. of.Select(declaration =>
{
    var started = Stopwatch.GetTimestamp();
    act(declaration);
    return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
})];

static double Percentile(double[] times, int percent) => times.Order().ElementAt((times.Length - 1) * percent / 100);
