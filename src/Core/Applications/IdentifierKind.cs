using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>Under which number an organisation is registered; older files use older numbers.</summary>
[JsonConverter(typeof(KebabCase<IdentifierKind>))]
public enum IdentifierKind
{
    /// <summary>Unified social credit code (统一社会信用代码), 18 characters, GB 32100-2015.</summary>
    CreditCode = 1,

    /// <summary>Business registration number (工商注册号), 15 digits.</summary>
    RegistrationNumber = 2,

    /// <summary>Organisation code (组织机构代码), 9 characters.</summary>
    OrganisationCode = 3,
}
