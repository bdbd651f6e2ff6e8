using TalentSettlement.LocalRuntime.Victim;

// Lives until it is killed; the line tells its killer that the engine runs.
await new Life(args[0]).Live(clients: 4, goesOn: () => true, ready: () => Console.WriteLine("ready"));
