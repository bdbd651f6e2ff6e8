using System.Runtime.CompilerServices;

// The tests and the bench of the sweep ask SQLite how it answers the questions that are asked of it.
[assembly: InternalsVisibleTo("TalentSettlement.Functions.Tests")]
[assembly: InternalsVisibleTo("TalentSettlement.SweepBench")]
