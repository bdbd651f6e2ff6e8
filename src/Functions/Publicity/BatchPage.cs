using System.Collections.Immutable;
using TalentSettlement.Core.Cases;

namespace TalentSettlement.Functions.Publicity;

/// <summary>Who stands on a page of the public list; never shown to anybody.</summary>
/// <param name="Cases">The cases in the order of their places.</param>
/// <param name="Next">Where in the list of those who wait the page ended; absent at the end of that list.</param>
public sealed record BatchPage(ImmutableArray<CaseId> Cases, string? Next);
