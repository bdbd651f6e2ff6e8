using System.Collections.Immutable;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Language;
using TalentSettlement.Functions.Platform.Storage;

namespace TalentSettlement.Functions.Cases;

/// <summary>Where a case stands in the lists of those who have to act on it (N9); reckoned when asked, never stored.</summary>
/// <param name="Places">One place for each list; none while nobody but the applicant has to act.</param>
/// <param name="Rule">What the order depends on, and who can come before.</param>
public sealed record PlacesInLine(ImmutableArray<PlaceInLine> Places, Wording Rule)
{
    /// <summary>How far is counted: 200 cases. Asking costs a page of the list, however long it is.</summary>
    public const int Farthest = 200;

    private static readonly Wording FirstComeFirstServed = new(
        "各清单按进入清单的时间先后排列,后进入的不会排到前面;经办人员可先办结其中较简单的,但不改变其余各件的先后。退回补正后重新递交的,按重新递交的时间排列。",
        "Every list is in the order in which cases came onto it; nobody who came later is listed before. An officer may finish a simpler one first, which moves nobody else back. "
        + "A case that was returned and handed in anew stands where the new hand-in puts it.");

    /// <summary>Reckons the places of a case.</summary>
    /// <param name="store">Where the lists are.</param>
    /// <param name="case">The case.</param>
    /// <param name="waits">The lists in which it waits, each by the name that is shown.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The places, in the order of the lists.</returns>
    public static async Task<PlacesInLine> Of(
        ICaseStore store, CaseId @case, IEnumerable<(string Name, QueueEntry Entry)> waits, CancellationToken cancellation) =>
        new([.. await Task.WhenAll(waits.Select(wait => In(store, @case, wait.Name, wait.Entry, cancellation)))], FirstComeFirstServed);

    private static async Task<PlaceInLine> In(ICaseStore store, CaseId @case, string name, QueueEntry entry, CancellationToken cancellation)
    {
        var page = await store.List(entry.Queue, null, Farthest + 1, cancellation);
        var ahead = page.Items.TakeWhile(other => other.Case != @case).Count();
        return new PlaceInLine(name, entry.Since, Math.Min(ahead, Farthest), OrMore: ahead > Farthest);
    }
}

/// <summary>A place in one list.</summary>
/// <param name="List">The list, for example <c>review:hrss</c> or <c>examination</c>.</param>
/// <param name="Since">Since when the case stands there.</param>
/// <param name="Ahead">How many came before and are still there, 0 to 200.</param>
/// <param name="OrMore">Whether there are more than that.</param>
public sealed record PlaceInLine(string List, DateTimeOffset Since, int Ahead, bool OrMore);
