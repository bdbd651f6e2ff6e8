using System.Text.Json.Serialization;

namespace TalentSettlement.Core.Applications;

/// <summary>The place of an entrepreneurial talent in the founding team (Annex I(4)).</summary>
[JsonConverter(typeof(KebabCase<EntrepreneurRole>))]
public enum EntrepreneurRole
{
    /// <summary>Original founder (原始创业者).</summary>
    Founder = 1,

    /// <summary>Core member who is not an original founder (非原始创业者): chairman, general manager or the like.</summary>
    CoreMember = 2,
}
