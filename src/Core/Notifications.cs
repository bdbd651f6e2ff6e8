using System.Collections.Immutable;

namespace TalentSettlement.Core.Notifications;

/// <summary>x</summary>
/// <param name="Id">x</param>
/// <param name="Code">x</param>
/// <param name="Parameters">x</param>
/// <param name="Revision">x</param>
/// <param name="Topic">x</param>
public sealed record Notification(string Id, string Code, ImmutableSortedDictionary<string, string> Parameters, int Revision, string Topic);
