namespace TalentSettlement.Functions.Notifications;

/// <summary>The provider that carries texts to phones.</summary>
/// <remarks>Chinese providers take an approved template's code and its parameters, others the finished text: both are handed in.</remarks>
public interface ISmsGateway
{
    /// <summary>Hands a text over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Ends the waiting; the provider may still have taken it.</param>
    /// <returns>What the provider said. A provider that cannot be reached answers <see cref="SmsHandOver.Later"/>, one that does not answer
    /// <see cref="SmsHandOver.Unanswered"/>; nothing is thrown but for <paramref name="cancellation"/>.</returns>
    Task<SmsHandOver> HandOver(SmsToSend text, CancellationToken cancellation);
}
