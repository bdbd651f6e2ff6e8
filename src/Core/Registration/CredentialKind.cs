using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Registration;

/// <summary>What a name typed or chosen on the form is the name of (S-15).</summary>
[JsonConverter(typeof(KebabCase<CredentialKind>))]
public enum CredentialKind
{
    /// <summary>The school graduated from (毕业院校).</summary>
    School = 1,

    /// <summary>The subject (专业).</summary>
    Major = 2,

    /// <summary>The professional title (专业技术资格).</summary>
    Title = 3,

    /// <summary>The practising or vocational qualification (职业（执业）资格).</summary>
    Licence = 4,
}
