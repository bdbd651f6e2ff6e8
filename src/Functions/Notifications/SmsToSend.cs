using System.Collections.Immutable;
using TalentSettlement.Core.People;

namespace TalentSettlement.Functions.Notifications;

/// <summary>A text as a provider gets it.</summary>
/// <param name="Token">The idempotency token: the same token is one text, however often it is handed over.</param>
/// <param name="To">The phone.</param>
/// <param name="Template">The template's code.</param>
/// <param name="Parameters">The template's parameters.</param>
/// <param name="Text">The finished text with its signature.</param>
public sealed record SmsToSend(
    string Token, MobileNumber To, string Template, ImmutableSortedDictionary<string, string> Parameters, string Text)
{
    /// <summary>The token only: neither phone nor text slips into a log.</summary>
    public override string ToString() => $"(text {Token})";
}
