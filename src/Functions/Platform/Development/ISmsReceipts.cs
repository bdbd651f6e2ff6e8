namespace TalentSettlement.Functions.Platform.Development;

/// <summary>Whoever passes the receipts of the development provider on.</summary>
public interface ISmsReceipts
{
    /// <summary>A receipt will be given at <see cref="SmsReceipt.DueAt"/>.</summary>
    /// <param name="receipt">The receipt.</param>
    void Expect(SmsReceipt receipt);
}
