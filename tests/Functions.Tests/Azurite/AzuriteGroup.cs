namespace TalentSettlement.Functions.Tests.Azurite;

/// <summary>The tests that share one Azurite; it is started for the first of them.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteGroup : ICollectionFixture<AzuriteProcess>
{
    public const string Name = "azurite";
}
