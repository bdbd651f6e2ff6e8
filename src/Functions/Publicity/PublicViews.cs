using System.Globalization;
using TalentSettlement.Core.Calendar;
using TalentSettlement.Core.PointsCases;
using TalentSettlement.Core.Publicity;

namespace TalentSettlement.Functions.Publicity;

/// <summary>What everybody is shown of batches.</summary>
internal static class PublicViews
{
    /// <summary>A batch.</summary>
    /// <param name="file">The batch.</param>
    /// <param name="law">The rules in force.</param>
    /// <param name="now">The moment.</param>
    public static BatchView Of(BatchFile file, PointsLaw law, DateTimeOffset now) => new(
        file.Id.Value,
        file.StageAt(now),
        BatchRules.ClosesAt(file.Id),
        file.PublicationDay,
        file.Indicator,
        file.PublishedOn,
        file.Clock?.DeadlineUnder(law.Calendar)!.LastDay);

    /// <summary>How to object while the list is public.</summary>
    /// <param name="end">The end of publicity.</param>
    /// <param name="law">The rules in force.</param>
    public static string HowToObject(Deadline end, PointsLaw law) => string.Create(
        CultureInfo.InvariantCulture,
        $"公示期至{end.LastDay:yyyy年M月d日}24时止。如有异议,请在公示期内注明公示序号,说明理由并附证据线索;可匿名,也可留下联系方式,异议人信息不向申报人和经办机构透露。受理后{law.Policies.ObjectionAnswerWorkingDays}个工作日内凭回执号查询答复;逾期提交的按举报受理。");
}
