using System.Collections.Immutable;
using TalentSettlement.Functions.TalentCases;

namespace TalentSettlement.Functions.Notifications;

/// <summary>A provider's delivery receipt.</summary>
/// <param name="Token">The idempotency token that the text was handed over with.</param>
/// <param name="ProviderId">The provider's identity of the text.</param>
/// <param name="Delivered">Whether it arrived.</param>
/// <param name="Code">The provider's code.</param>
public sealed record DeliveryReceipt(string Token, string ProviderId, bool Delivered, string? Code = null);

/// <summary>What became of a receipt.</summary>
/// <param name="Matched">Whether the text it speaks of is known; an unmatched receipt is kept all the same (J4).</param>
public sealed record ReceiptTaken(bool Matched);

/// <summary>The operator's list of texts that could not be delivered (J8).</summary>
/// <param name="Items">The texts.</param>
/// <param name="Next">What to ask with for the next page.</param>
public sealed record UndeliveredList(ImmutableArray<UndeliveredText> Items, string? Next);

/// <summary>A text that could not be delivered.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Message">The text and its way.</param>
public sealed record UndeliveredText(string CaseId, InboxMessage Message);
