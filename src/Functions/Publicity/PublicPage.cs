using System.Collections.Immutable;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Functions.Publicity;

/// <summary>A page of the public list as it is kept: what everybody may read, and nothing else.</summary>
/// <param name="Clock">The seven days of those on it.</param>
/// <param name="Lines">The lines.</param>
public sealed record PublicPage(LegalClock Clock, ImmutableArray<PublicLine> Lines);
