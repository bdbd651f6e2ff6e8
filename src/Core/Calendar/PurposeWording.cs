using System.Diagnostics;

namespace TalentSettlement.Core.Calendar;

/// <summary>The name of what a term is for.</summary>
public static class PurposeWording
{
    /// <summary>The name in both languages.</summary>
    /// <param name="purpose">What a term or a fixed date is for.</param>
    public static Wording Of(TermPurpose purpose) => purpose switch
    {
        TermPurpose.DepartmentReview => new("部门审核时限", "department review"),
        TermPurpose.ApplicationBar => new("不予受理期", "bar on applications"),
        TermPurpose.DeliveryChoice => new("选择领取方式", "choice of delivery"),
        TermPurpose.ConsultationAnswer => new("咨询答复时限", "answer to a question"),
        TermPurpose.PermitValidity => new("准予迁入证明有效期", "validity of the permission to move in"),
        TermPurpose.Publicity => new("公示期", "publicity"),
        TermPurpose.ObjectionAnswer => new("异议答复时限", "answer to an objection"),
        TermPurpose.WrittenMaterial => new("提交书面材料期限", "written material"),
        TermPurpose.AcceptanceCutoff => new("受理截止日", "acceptance cut-off"),
        TermPurpose.IndicatorValidity => new("指标有效期", "validity of the indicator"),
        TermPurpose.Examination => new("审批期限", "examination and approval"),
        TermPurpose.IndexCardValidity => new("入户指标卡有效期", "validity of the index card"),
        TermPurpose.MigrationCertificateValidity => new("户口迁移证有效期", "validity of the migration certificate"),
        _ => throw new UnreachableException(),
    };
}
