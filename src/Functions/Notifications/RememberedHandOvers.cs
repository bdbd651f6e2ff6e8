using TalentSettlement.Core.Elements;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Notifications;

/// <summary>Makes one token one text at a provider that does not know a token twice, and finds the token of a provider's identity again.</summary>
/// <remarks>
/// That a hand-over began is on record before it begins. What a crash cut off is <see cref="SmsHandOver.Unanswered"/>: the receipt tells, or its
/// absence within the time of P-SMS brings the one re-send under another token.
/// </remarks>
/// <param name="provider">The provider.</param>
/// <param name="registry">Where hand-overs are remembered; neither number nor wording is.</param>
public sealed class RememberedHandOvers(ISmsGateway provider, IRegistry registry) : ISmsGateway
{
    private const string Texts = "text-handed-over";
    private const string Identities = "text-of-provider";

    /// <inheritdoc/>
    public async Task<SmsHandOver> HandOver(SmsToSend text, CancellationToken cancellation)
    {
        if (await Begin(text.Token, cancellation) is not { } begun)
        {
            return (await registry.Find(Texts, text.Token, cancellation))?.Read<HandedOver>().ProviderId is { } known
                ? new SmsHandOver.Accepted(known)
                : new SmsHandOver.Unanswered("cut-off");
        }

        var said = await provider.HandOver(text, cancellation);
        switch (said)
        {
            case SmsHandOver.Accepted(var providerId):
                await registry.CreateOnce(Identities, IdOf(providerId), text.Token, cancellation);
                await End(begun, new HandedOver(false, providerId), cancellation);
                break;
            case SmsHandOver.Rejected or SmsHandOver.Later:
                await End(begun, new HandedOver(true), cancellation);
                break;
            default:
                break;
        }

        return said;
    }

    /// <summary>The token under which a provider took a text.</summary>
    /// <param name="registry">Where hand-overs are remembered.</param>
    /// <param name="providerId">The provider's identity of the text.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The token, or <see langword="null"/> when no text is known by it.</returns>
    public static async Task<string?> TokenOf(IRegistry registry, string providerId, CancellationToken cancellation) =>
        (await registry.Find(Identities, IdOf(providerId), cancellation))?.Read<string>();

    // Of two that begin at once, one does.
    private async Task<RegistryEntry?> Begin(string token, CancellationToken cancellation)
    {
        var entry = Documents.Of(Texts, token, new HandedOver(false));
        if (await registry.Create(entry, cancellation))
        {
            return entry with { Version = 1 };
        }

        return await registry.Find(Texts, token, cancellation) is { } known
            && known.Read<HandedOver>().Refused
            && await registry.Replace(entry with { Version = known.Version }, cancellation)
                ? entry with { Version = known.Version + 1 }
                : null;
    }

    private Task<bool> End(RegistryEntry begun, HandedOver how, CancellationToken cancellation) =>
        registry.Replace(Documents.Of(begun.Kind, begun.Id, how) with { Version = begun.Version }, cancellation);

    private static string IdOf(string providerId) => ContentHash.Of(providerId).Value;

    private sealed record HandedOver(bool Refused, string? ProviderId = null);
}
