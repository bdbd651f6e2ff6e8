using TalentSettlement.Functions.Platform.Local;

namespace TalentSettlement.SweepBench;

/// <summary>A kind of store, and how it is known what it reads.</summary>
internal interface IStoreMeasure : IDisposable
{
    /// <summary>The service on a new store of this kind.</summary>
    LocalServiceOptions On(DateTimeOffset now, string directory);

    /// <summary>What was asked about due clocks since the last question: requests, and rows that the store itself went through.</summary>
    Task<(int Requests, int Rows)> Read(string directory, DateTimeOffset now, int batch, Func<Task> sweep);
}
