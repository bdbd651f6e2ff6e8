using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Notifications;

/// <summary>A text to the applicant of a case, as the case records it (J1).</summary>
/// <remarks>
/// It holds no telephone number and no name: it goes to whoever is the applicant of the case that recorded it, when it is sent. It is rendered
/// at that time too.
/// </remarks>
public sealed record Notification
{
    /// <summary>A text, as the store gives it back; a new one comes from <see cref="About"/>.</summary>
    /// <param name="id">The name of the text within its case.</param>
    /// <param name="kind">What the text says.</param>
    /// <param name="topic">What it is about, and which time round.</param>
    /// <param name="caseRevision">The revision of the case that gave rise to it.</param>
    /// <param name="parameters">What its template asks for.</param>
    [JsonConstructor]
    public Notification(
        MessageId id, NotificationKind kind, NotificationTopic topic, long caseRevision, ImmutableSortedDictionary<string, string> parameters) =>
        (Id, Kind, Topic, CaseRevision, Parameters) = (id, kind, topic, caseRevision, parameters ?? ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>The name of the text within its case; also the key under which it is sent once.</summary>
    public MessageId Id { get; }

    /// <summary>What the text says.</summary>
    public NotificationKind Kind { get; }

    /// <summary>What it is about, and which time round.</summary>
    public NotificationTopic Topic { get; }

    /// <summary>The revision of the case that gave rise to it.</summary>
    public long CaseRevision { get; }

    /// <summary>What its template asks for; never an identity number or a telephone number.</summary>
    public ImmutableSortedDictionary<string, string> Parameters { get; }

    /// <summary>The text that a revision of a case gives rise to.</summary>
    /// <param name="kind">What the text says.</param>
    /// <param name="round">The attempt of the case; 1 or more.</param>
    /// <param name="caseRevision">The revision of the case.</param>
    /// <param name="parameters">What the template asks for, by name.</param>
    public static Notification About(NotificationKind kind, int round, long caseRevision, params IEnumerable<(string Name, string Value)> parameters) =>
        new(
            MessageId.For(kind, caseRevision),
            kind,
            new NotificationTopic(kind.Subject, round),
            caseRevision,
            parameters.ToImmutableSortedDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));

    /// <summary>Equal when every part is, the parameters included.</summary>
    /// <param name="other">The other text.</param>
    public bool Equals(Notification? other) =>
        other is not null
        && (Id, Kind, Topic, CaseRevision) == (other.Id, other.Kind, other.Topic, other.CaseRevision)
        && Parameters.SequenceEqual(other.Parameters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Kind, Topic, CaseRevision);

    /// <summary>The id; the parameters are the citizen's business.</summary>
    public override string ToString() => $"(notification {Id})";
}
