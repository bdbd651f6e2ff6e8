using TalentSettlement.StorageBench;

// usage: StorageBench
// What commands and lists cost in Cosmos DB, counted by the account in this process: the tables of docs/storage.md.
await using (var service = await MeasuredService.Start(TianjinLife.Begins))
{
    await TianjinLife.Live(service);
    Console.WriteLine("## The life of a Tianjin case\n");
    Console.WriteLine(service.Table());
}

await using (var service = await MeasuredService.Start(ShenzhenLife.Begins))
{
    await ShenzhenLife.Live(service);
    Console.WriteLine("## The life of a Shenzhen case\n");
    Console.WriteLine(service.Table());
}

Console.WriteLine("## How it grows\n");
Console.WriteLine(await Growth.Table());
