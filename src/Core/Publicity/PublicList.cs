using System.Collections.Immutable;
using TalentSettlement.Core.People;

namespace TalentSettlement.Core.Publicity;

/// <summary>Draws up the public list of a batch (公示名单, S-18, N13).</summary>
/// <remarks>
/// A line is made of a masked name, the name of the agency and the place on the list, and of nothing else: who the person is beyond that cannot
/// be in it. The points are left out as well; everybody on the list has enough of them, and the exact figure would join two lists (I-72).
/// </remarks>
public static class PublicList
{
    /// <summary>Lines of a full page.</summary>
    public const int LinesPerPage = 100;

    /// <summary>Draws up a page.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="people">Name and agency of the people in the order of their places; a place stays empty whose person is not made public.</param>
    /// <returns>The lines.</returns>
    public static ImmutableArray<PublicLine> Page(int page, IEnumerable<(PersonName Name, string Agency)?> people) =>
    [
        .. people.Select((person, place) => person is { } known
            ? new PublicLine(NoticeNumber.Of(page, place).Value, known.Name.Masked, known.Agency)
            : null).OfType<PublicLine>(),
    ];
}
