using System.Globalization;
using TalentSettlement.SweepBench;

// usage: SweepBench [open clocks] [due clocks]
// One sweep of the deadline timer among many open clocks and among a tenth of them, as many of them due: what it reads, asks and takes.
var open = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
var due = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1000;

Console.WriteLine("## SQLite, full durability\n");
await Compare(new SqliteMeasure(), open, due);
Console.WriteLine("\n## Cosmos DB, counted by the account in this process; a tenth of both\n");
await Compare(new GatewayMeasure(), open / 10, due / 10);

static async Task Compare(IStoreMeasure store, int open, int due)
{
    using var measured = store;
    // The first run also compiles; it is not shown.
    await Sweep.Run(store, due, due);
    var few = await Sweep.Run(store, open / 10, due);
    Console.WriteLine(few.Words);
    var many = await Sweep.Run(store, open, due);
    Console.WriteLine(many.Words);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{open} against {open / 10} open clocks: rows read x {(double)many.RowsRead / few.RowsRead:F3}, round trips x {(double)many.Trips / few.Trips:F3}, processor time x {many.Processor / few.Processor:F2}, the reading itself x {many.Reading / few.Reading:F2}"));
}
