using TalentSettlement.Core.Notices;
using TalentSettlement.Core.People;
using TalentSettlement.Core.Registration;
using TalentSettlement.Core.WrittenMaterial;

namespace TalentSettlement.Core.PrintedForms;

/// <summary>The words of the forms; they are printed in Chinese alone.</summary>
internal static class FormWords
{
    /// <summary>A sex.</summary>
    public static string Of(Sex sex) => sex is Sex.Male ? "男" : "女";

    /// <summary>A kind of household.</summary>
    public static string Of(HouseholdKind? household) => household switch
    {
        HouseholdKind.Agricultural => "农业户口",
        HouseholdKind.NonAgricultural => "非农业户口",
        _ => "",
    };

    /// <summary>A marital status.</summary>
    public static string Of(MaritalStatus? status) => status switch
    {
        MaritalStatus.NeverMarried => "未婚",
        MaritalStatus.FirstMarriage => "初婚",
        MaritalStatus.Remarried => "再婚",
        MaritalStatus.Divorced => "离异",
        MaritalStatus.Widowed => "丧偶",
        _ => "",
    };

    /// <summary>How a marriage ended.</summary>
    public static string Of(MarriageEnd? end) => end switch
    {
        MarriageEnd.Divorce => "离婚",
        MarriageEnd.Death => "丧偶",
        _ => "存续",
    };

    /// <summary>What a typed name is the name of.</summary>
    public static string Of(CredentialKind kind) => kind switch
    {
        CredentialKind.School => "毕业院校",
        CredentialKind.Major => "专业",
        CredentialKind.Title => "专业技术资格",
        _ => "职业（执业）资格",
    };

    /// <summary>In which form a paper is handed in.</summary>
    public static string Of(MaterialForm form) => form switch
    {
        MaterialForm.Printout => "系统打印",
        MaterialForm.Original => "原件",
        MaterialForm.CopyOfOriginalSeen => "复印件（验原件）",
        _ => "系统核对，无需提交",
    };

    /// <summary>Who answers for a paper.</summary>
    public static string Of(MaterialAttestation attestation) => attestation switch
    {
        MaterialAttestation.ApplicantSignature => "本人签名",
        MaterialAttestation.AgencySeal => "经办机构盖章",
        MaterialAttestation.WindowSeesOriginal => "窗口核验原件",
        MaterialAttestation.IssuerSeal => "出具单位盖章",
        _ => "用人单位盖章",
    };

    /// <summary>What can be changed on notice and card.</summary>
    public static string Of(CardField field) => field switch
    {
        CardField.Name => "姓名",
        CardField.IdentityNumber => "公民身份号码",
        CardField.Origin => "户口所在地",
        _ => "拟入户区",
    };

    /// <summary>What happened to a detained paper.</summary>
    public static string Of(CustodyStep step) => step switch
    {
        CustodyStep.Detained => "扣留",
        CustodyStep.Transferred => "移交",
        _ => "退还",
    };
}
