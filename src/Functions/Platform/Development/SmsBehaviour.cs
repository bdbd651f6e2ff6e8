namespace TalentSettlement.Functions.Platform.Development;

/// <summary>What the development provider does with a text.</summary>
public enum SmsBehaviour
{
    /// <summary>Takes it and reports it delivered.</summary>
    Deliver = 1,

    /// <summary>Rejects it for good.</summary>
    Reject = 2,

    /// <summary>Sends it, but the answer does not come back in time: the sender must try again with the same token.</summary>
    TimeOutButSend = 3,

    /// <summary>Takes it and never reports.</summary>
    GiveNoReceipt = 4,

    /// <summary>Takes it and reports it delivered twice.</summary>
    GiveTwoReceipts = 5,

    /// <summary>Takes it and reports that it could not be delivered.</summary>
    Fail = 6,
}
