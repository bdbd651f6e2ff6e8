using TalentSettlement.Core.Agencies;

namespace TalentSettlement.Core.Tests.Agencies;

/// <summary>An invented agency: recognised in 2012 and 2013 and again from 2015 on, with a manager who left and one who stays.</summary>
internal static class KnownAgencies
{
    public static Agency Qihang { get; } = new(
        new AgencyCode("qihang"),
        "启航人力资源有限公司",
        [new Recognition(new DateOnly(2012, 1, 1), new DateOnly(2013, 12, 31)), new Recognition(new DateOnly(2015, 1, 1))],
        [new AgencyManager("card-1", new DateOnly(2012, 1, 1), new DateOnly(2013, 2, 28)), new AgencyManager("card-2", new DateOnly(2013, 3, 1))]);
}
