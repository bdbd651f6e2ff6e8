namespace TalentSettlement.Functions.Platform.Development;

/// <summary>Drops every receipt: where nothing posts them, a text is as if its receipt was lost.</summary>
public sealed class UnheardReceipts : ISmsReceipts
{
    /// <inheritdoc/>
    public void Expect(SmsReceipt receipt)
    {
    }
}
