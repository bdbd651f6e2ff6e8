using System.Globalization;
using TalentSettlement.Core.Points;
using TalentSettlement.PointsBench;

// usage: PointsBench [declarations] [seed]
// Counting, timelines and the search for ways to 100 over random declarations, one after another on one core.
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 2017;

foreach (var (version, on) in new[] { ("SZ-2017", new DateOnly(2017, 7, 3)), ("SZ-2013", new DateOnly(2013, 1, 14)) })
{
    var table = PointsTables.Embedded.Tables.Single(table => table.Version.Version == version);
    var declarations = new RandomDeclarations(seed, on).Take(count);
    _ = Measure(declarations[..Math.Min(1000, count)]);
    var (evaluations, timelines, ways) = Measure(declarations);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
        {version}, {count} declarations of {declarations.Average(declaration => declaration.Claims.Length):F1} claims on average, seed {seed}
          evaluations   {evaluations.Rate:F0} a second of one core   p50 {evaluations.Percentile(50) * 1000:F0} us   p99 {evaluations.Percentile(99) * 1000:F0} us
          timelines     {timelines.Rate:F0} a second of one core   p50 {timelines.Percentile(50):F2} ms   p99 {timelines.Percentile(99):F2} ms   (24 months)
          ways to 100   {ways.Rate:F0} a second of one core   p50 {ways.Percentile(50):F1} ms   p99 {ways.Percentile(99):F1} ms   slowest {ways.Slowest:F1} ms
        """));

    (Timing Evaluations, Timing Timelines, Timing Ways) Measure(Declaration[] of) => (
        Timing.Of(of, declaration => PointsRules.Evaluate(declaration, table, on).Lines.Length),
        Timing.Of(of, declaration => ScoreTimeline.Over(declaration, table, on, 24).Points.Length),
        Timing.Of(of, declaration => WayTo100.Search(declaration, table, PointsTables.Embedded.Changes, on).Ways.Length));
}
