using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Permits;

/// <summary>How the applicant wants to receive the permission to move in (领取方式, T-14).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(MailCollectOnDelivery), "mail-collect-on-delivery")]
[JsonDerivedType(typeof(AtWindow), "window")]
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <summary>By mail, postage paid on delivery (邮寄到付, Q9).</summary>
    /// <param name="Address">The postal address, 5 to 200 characters.</param>
    /// <param name="Recipient">The name on the envelope, 1 to 50 characters.</param>
    public sealed record MailCollectOnDelivery(string Address, string Recipient) : Delivery
    {
        /// <summary>The kind only: an address does not slip into a log.</summary>
        public override string ToString() => nameof(MailCollectOnDelivery);
    }

    /// <summary>Picked up at the joint window of the planned place (窗口自取).</summary>
    public sealed record AtWindow : Delivery;
}
