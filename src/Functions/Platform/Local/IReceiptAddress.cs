using TalentSettlement.Functions.Platform.Development;

namespace TalentSettlement.Functions.Platform.Local;

/// <summary>Where receipts of texts are taken in.</summary>
internal interface IReceiptAddress
{
    Task Post(SmsReceipt receipt, CancellationToken cancellation);
}
