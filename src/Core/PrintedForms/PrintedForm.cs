using System.Text.Json.Serialization;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>What is printed for a case of settlement by points; the first four stand first in the binding, in this order (S-21, S-23).</summary>
[JsonConverter(typeof(KebabCase<PrintedForm>))]
public enum PrintedForm
{
    /// <summary>The list of materials (材料清单, S-21).</summary>
    MaterialList = 1,

    /// <summary>Report form one: the person, the family, the registration (呈报表一).</summary>
    ReportFormOne = 2,

    /// <summary>Report form two: the points, item by item (呈报表二).</summary>
    ReportFormTwo = 3,

    /// <summary>The review form: what the window checks and recounts (审核表, S-27).</summary>
    ReviewForm = 4,

    /// <summary>The notice of what is to be corrected (退件补正通知, S-29, N12).</summary>
    CorrectionNotice = 5,

    /// <summary>The receipt of detention, one page for each detained paper (扣留收据, S-31, N24).</summary>
    DetentionReceipt = 6,

    /// <summary>The request to cancel (撤销申请表, S-36, S-39).</summary>
    CancellationForm = 7,

    /// <summary>The request to change what stands on notice and card (变更申请表, S-38).</summary>
    ChangeForm = 8,

    /// <summary>The notice of settlement by points (积分入户通知书, S-42, S-55).</summary>
    EntryNotice = 9,

    /// <summary>The index card of household entry (入户指标卡, S-42).</summary>
    EntryCard = 10,

    /// <summary>The second card of an agricultural household (农转非指标卡, S-42).</summary>
    AgriculturalTransferCard = 11,
}
