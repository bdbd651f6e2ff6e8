using System.Text.Json;

namespace TalentSettlement.Functions.Platform.Events;

/// <summary>An event that Event Grid has posted.</summary>
/// <param name="Type">What happened, for example <c>Microsoft.Communication.SMSDeliveryReportReceived</c>.</param>
/// <param name="Data">What there is to say about it.</param>
public readonly record struct PostedEvent(string Type, JsonElement Data)
{
    /// <summary>A text among what is said, whatever the case of its name is: the samples do not agree with each other.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The text, or <see langword="null"/>.</returns>
    public string? Text(string name) => Text(Data, name);

    internal static string? Text(JsonElement thing, string name) =>
        thing.ValueKind == JsonValueKind.Object
        && thing.EnumerateObject().FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)) is { Value.ValueKind: JsonValueKind.String } found
            ? found.Value.GetString()
            : null;
}
