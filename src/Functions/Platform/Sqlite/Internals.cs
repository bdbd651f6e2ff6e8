using System.Runtime.CompilerServices;

// The tests ask SQLite how it answers the questions that are asked of it.
[assembly: InternalsVisibleTo("TalentSettlement.Functions.Tests")]
