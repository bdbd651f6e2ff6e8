using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Platform.Events;

/// <summary>Reads what Event Grid posts: a list in its own schema, or one or several CloudEvents.</summary>
internal static class PostedEvents
{
    private const string Validation = "Microsoft.EventGrid.SubscriptionValidationEvent";

    /// <summary>Reads the events of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="MalformedRequestException">400 or 413; Event Grid sets such an event aside at once.</exception>
    public static async Task<ImmutableArray<PostedEvent>> ReadEvents(this HttpRequest request, CancellationToken cancellation)
    {
        // Event Grid posts at most 1 MB at a time, and batches are not asked for.
        var bytes = await request.ReadBody(1024 * 1024, cancellation);
        try
        {
            using var body = JsonDocument.Parse(bytes);
            return body.RootElement.ValueKind switch
            {
                JsonValueKind.Array => [.. body.RootElement.EnumerateArray().Select(Event)],
                JsonValueKind.Object => [Event(body.RootElement)],
                _ => throw Unreadable(),
            };
        }
        catch (JsonException)
        {
            throw Unreadable();
        }
    }

    /// <summary>What the handshake asks to be repeated before anything is subscribed to, or null when this is no handshake.</summary>
    public static string? ValidationCode(this ImmutableArray<PostedEvent> events) =>
        events.Select(posted => posted.Type == Validation ? posted.Text("validationCode") : null).FirstOrDefault(code => code is not null);

    // In the schema of Event Grid the type is "eventType", in a CloudEvent "type".
    private static PostedEvent Event(JsonElement posted) =>
        (PostedEvent.Text(posted, "eventType") ?? PostedEvent.Text(posted, "type")) is { } type && posted.TryGetProperty("data", out var data)
            ? new PostedEvent(type, data.Clone())
            : throw Unreadable();

    private static MalformedRequestException Unreadable() => new(StatusCodes.Status400BadRequest, "body-not-readable", "$");
}
