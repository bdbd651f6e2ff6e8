using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.Cases;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Law;

/// <summary>How long the texts of an amendment may be.</summary>
internal static class AmendmentTexts
{
    /// <summary>What is wrong with the texts of a paper.</summary>
    public static Refusal? Fault(HolidayPaper paper) => Lengths.Fault(
    [
        ("id", paper.Id, 1, 40),
        ("source", paper.Source, 1, 500),
        .. paper.Off.SelectMany(holiday => Names(holiday.Name, holiday.English)),
        .. paper.Work.SelectMany(makeUp => Names(makeUp.Name, makeUp.English)),
    ]);

    /// <summary>What is wrong with the texts of a moved cut-off.</summary>
    public static Refusal? Fault(MoveCutoff moved) => Lengths.Fault(("source", moved.Source, 1, 500));

    private static IEnumerable<(string, string?, int, int)> Names(string name, string english) => [("name", name, 1, 60), ("english", english, 1, 60)];
}
