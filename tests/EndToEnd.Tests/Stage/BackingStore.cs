namespace TalentSettlement.EndToEnd.Tests.Stage;

/// <summary>What plays are kept in here: the SQLite file of the service itself.</summary>
public sealed class BackingStore : IBackingStore;
