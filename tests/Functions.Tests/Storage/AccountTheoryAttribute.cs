namespace TalentSettlement.Functions.Tests.Storage;

/// <summary>A test against an account of Cosmos DB or its emulator, which the environment names; skipped where it names none.</summary>
public sealed class AccountTheoryAttribute : TheoryAttribute
{
    /// <summary>The account; every test creates a database of its own in it and deletes it.</summary>
    public const string Endpoint = "TALENTSETTLEMENT_COSMOS_ENDPOINT";

    /// <summary>The key of an emulator; without one the identity of whoever runs the tests is used.</summary>
    public const string Key = "TALENTSETTLEMENT_COSMOS_KEY";

    public AccountTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable(Endpoint) is null)
        {
            Skip = $"{Endpoint} names no account to run on; the same contracts run against the account in this process.";
        }
    }
}
