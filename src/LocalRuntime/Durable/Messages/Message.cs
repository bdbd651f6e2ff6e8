namespace TalentSettlement.LocalRuntime.Durable.Messages;

/// <summary>What one instance has for another; stored until the other has taken it.</summary>
/// <param name="Id">The order in which messages were sent.</param>
/// <param name="Target">The instance it is for.</param>
/// <param name="Content">What it says.</param>
internal sealed record Message(long Id, string Target, MessageContent Content);
